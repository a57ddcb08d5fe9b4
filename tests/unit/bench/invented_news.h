// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "tests/bench/peers/bench_article.h"

namespace kliping::test {

/// `count` short articles, the same ones always: words in sentences without sense,
/// some in most articles and many in few, of three publishers and of two years; every
/// tenth without publisher, every eleventh without date.
std::vector<bench::BenchArticle> invented_news(std::size_t count);

}  // namespace kliping::test
