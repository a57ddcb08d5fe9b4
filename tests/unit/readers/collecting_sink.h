// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/readers/article_sink.h"

namespace kliping {

/// Keeps what readers find.
struct CollectingSink : ArticleSink {
  std::vector<RawArticle> articles;
  std::vector<Rejection> rejections;
  std::vector<std::string> ignored;
  std::vector<std::string> reasons;  // why each of these was ignored

  void accept(RawArticle article) override { articles.push_back(std::move(article)); }
  void reject(Rejection rejection) override { rejections.push_back(std::move(rejection)); }
  void ignore(const std::string& where, std::string_view what) override {
    ignored.push_back(where);
    reasons.emplace_back(what);
  }
};

}  // namespace kliping
