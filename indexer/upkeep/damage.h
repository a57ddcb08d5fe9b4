// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <new>
#include <stdexcept>
#include <string>

#include "common/archive/system_error.h"

namespace kliping {

/// Runs `work`, which reads an index, and gives back what is said of the damage
/// that it met; nothing where it met none. Lets out what is no damage:
/// Xapian::DatabaseModifiedError, of a writer, and
/// Xapian::DatabaseVersionError, of another Xapian.
template <typename Work>
std::string damage_met_in(Work&& work) {
  try {
    work();
    return {};
  } catch (const Xapian::DatabaseModifiedError&) {
    throw;
  } catch (const Xapian::DatabaseVersionError&) {
    throw;
  } catch (const Xapian::Error& error) {
    return describe(error);
  } catch (const std::length_error&) {
    return "a length in it is wrong";  // Xapian believed it
  } catch (const std::out_of_range&) {
    return "a place in it is wrong";
  } catch (const std::bad_alloc&) {
    return "a length in it is wrong, or memory is short";
  }
}

}  // namespace kliping
