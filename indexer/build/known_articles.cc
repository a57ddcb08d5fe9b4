// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/known_articles.h"

#include <charconv>
#include <string>

#include "common/archive/content_hash.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// 0 for what is no fingerprint: such an article counts as changed.
std::uint64_t parse_fingerprint(std::string_view digits) {
  std::uint64_t fingerprint = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, fingerprint, 16);
  return error == std::errc() && stop == end ? fingerprint : 0;
}

}  // namespace

KnownArticles::KnownArticles(const Xapian::Database& database) {
  const auto slot = static_cast<Xapian::valueno>(Slot::fingerprint);
  if (database.get_lastdocid() > 0) make_room(database.get_lastdocid());
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot);
       ++value) {
    fingerprints_[value.get_docid()] = parse_fingerprint(*value);
  }
}

void KnownArticles::make_room(Xapian::docid document) {
  if (document < fingerprints_.size()) return;
  fingerprints_.resize(std::size_t{document} + 1);
  met_.resize(std::size_t{document} + 1);
}

std::uint64_t KnownArticles::fingerprint_of(Xapian::docid document) const {
  return document < fingerprints_.size() ? fingerprints_[document] : 0;
}

bool KnownArticles::is_same(Xapian::docid document, std::string_view fingerprint) const {
  const std::uint64_t known = fingerprint_of(document);
  return known != 0 && known == parse_fingerprint(fingerprint);
}

void KnownArticles::put(Xapian::docid document, std::string_view fingerprint) {
  make_room(document);
  fingerprints_[document] = parse_fingerprint(fingerprint);
  met_[document] = 1;
}

void KnownArticles::forget(Xapian::docid document) {
  if (document < fingerprints_.size()) fingerprints_[document] = 0;
}

void KnownArticles::meet(Xapian::docid document) {
  if (document < met_.size()) met_[document] = 1;
}

bool KnownArticles::was_met(Xapian::docid document) const {
  return document < met_.size() && met_[document] != 0;
}

std::vector<Xapian::docid> KnownArticles::unmet() const {
  std::vector<Xapian::docid> documents;
  for (std::size_t i = 1; i < fingerprints_.size(); ++i) {
    if (fingerprints_[i] != 0 && met_[i] == 0) documents.push_back(static_cast<Xapian::docid>(i));
  }
  return documents;
}

std::uint64_t KnownArticles::digest(std::span<const Xapian::docid> documents) const {
  std::string content;
  content.reserve(documents.size() * sizeof(std::uint64_t));
  for (const Xapian::docid document : documents) {
    const std::uint64_t fingerprint = fingerprint_of(document);
    content.append(reinterpret_cast<const char*>(&fingerprint), sizeof fingerprint);
  }
  return hash_of(content).low;
}

std::size_t KnownArticles::memory_bytes() const {
  return fingerprints_.capacity() * sizeof(std::uint64_t) + met_.capacity();
}

}  // namespace kliping
