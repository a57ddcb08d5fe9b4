// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kliping {

/// Several lambdas as one visitor of a variant.
template <typename... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;  // clang 14 needs to be told

}  // namespace kliping
