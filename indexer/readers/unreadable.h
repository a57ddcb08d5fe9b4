// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace kliping {

/// An input, or the rest of it, cannot be read. It never leaves the readers:
/// whoever knows the place (input.cc, or a reader that can go on behind it)
/// makes a Rejection of it. Errors of the sink are of other types, so that a
/// full disk is not taken for a fault of the input.
class Unreadable : public std::runtime_error {
 public:
  /// `reason` says what is wrong and what to do, without a full stop.
  explicit Unreadable(const std::string& reason) : std::runtime_error(reason) {}
};

/// An input can be read well and holds no article, as a page of links does.
/// Where such things are to be expected, as in a crawl, it is no fault.
class NoArticle : public Unreadable {
 public:
  using Unreadable::Unreadable;
};

}  // namespace kliping
