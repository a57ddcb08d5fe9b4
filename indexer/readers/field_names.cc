// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/field_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "kliping/error.h"

namespace kliping {
namespace {

struct Field {
  std::string_view name;
  FieldNames::Member member;
};

const std::array<Field, 11>& fields_of_articles() {
  static const std::array<Field, 11> fields{{
      {"id", &RawArticle::id},
      {"title", &RawArticle::title},
      {"body", &RawArticle::body},
      {"publisher", &RawArticle::publisher},
      {"date", &RawArticle::date},
      {"section", &RawArticle::section},
      {"place", &RawArticle::place},
      {"author", &RawArticle::authors},
      {"tag", &RawArticle::tags},
      {"url", &RawArticle::url},
      {"language", &RawArticle::language},
  }};
  return fields;
}

struct KnownName {
  std::string_view name;
  std::string_view field;
};

// The keys of news-please, Media Cloud, schema.org, of feeds turned into JSON
// and of Indonesian scrapes. Where a source has several names of one field, the
// one higher up wins.
constexpr auto known_names = std::to_array<KnownName>({
    {"id", "id"},
    {"article_id", "id"},
    {"stories_id", "id"},
    {"guid", "id"},
    {"title", "title"},
    {"judul", "title"},
    {"judul_berita", "title"},
    {"headline", "title"},
    {"article_title", "title"},
    {"body", "body"},
    {"isi", "body"},
    {"isi_berita", "body"},
    {"isi_artikel", "body"},
    {"konten", "body"},
    {"teks", "body"},
    {"maintext", "body"},
    {"articleBody", "body"},
    {"article_text", "body"},
    {"full_text", "body"},
    {"content", "body"},
    {"text_content", "body"},
    {"text", "body"},
    {"main", "body"},
    {"description", "body"},
    {"deskripsi", "body"},
    {"summary", "body"},
    {"ringkasan", "body"},
    {"publisher", "publisher"},
    {"penerbit", "publisher"},
    {"source_domain", "publisher"},
    {"media_name", "publisher"},
    {"media", "publisher"},
    {"canonical_domain", "publisher"},
    {"source", "publisher"},
    {"sumber", "publisher"},
    {"date", "date"},
    {"published", "date"},
    {"published_at", "date"},
    {"date_publish", "date"},
    {"datePublished", "date"},
    {"publish_date", "date"},
    {"publication_date", "date"},
    {"pubDate", "date"},
    {"tanggal", "date"},
    {"tanggal_terbit", "date"},
    {"waktu", "date"},
    {"section", "section"},
    {"articleSection", "section"},
    {"kategori", "section"},
    {"category", "section"},
    {"rubrik", "section"},
    {"kanal", "section"},
    {"place", "place"},
    {"dateline", "place"},
    {"lokasi", "place"},
    {"author", "author"},
    {"authors", "author"},
    {"penulis", "author"},
    {"wartawan", "author"},
    {"jurnalis", "author"},
    {"byline", "author"},
    {"creator", "author"},
    {"editor", "author"},
    {"penyunting", "author"},
    {"tag", "tag"},
    {"tags", "tag"},
    {"keywords", "tag"},
    {"kata_kunci", "tag"},
    {"topik", "tag"},
    {"url", "url"},
    {"link", "url"},
    {"tautan", "url"},
    {"original_url", "url"},
    {"short_url", "url"},
    {"url_short", "url"},
    {"canonical_url", "url"},
    {"language", "language"},
    {"bahasa", "language"},
    {"inLanguage", "language"},
});

/// A name as it is compared.
std::string key_of(std::string_view name) {
  std::string key;
  for (const char c : name) {
    if (c == '_' || c == '-' || c == ' ') continue;
    key += ascii::small(c);
  }
  return key;
}

const Field* find_field(std::string_view name) {
  const auto& fields = fields_of_articles();
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field& field) { return field.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string_view> mappable_fields() {
  std::vector<std::string_view> names;
  for (const Field& field : fields_of_articles()) names.push_back(field.name);
  return names;
}

FieldNames::FieldNames(std::span<const MappedField> own) {
  std::size_t rank = 0;
  for (const MappedField& mapped : own) {
    const Field* const field = find_field(mapped.field);
    if (field == nullptr) {
      throw Error(ErrorCode::bad_usage,
                  fmt::format("articles have no field `{}` that could be mapped", mapped.field),
                  fmt::format("fields are {}", fmt::join(mappable_fields(), ", ")));
    }
    meanings_.emplace(key_of(mapped.name), Meaning{field->member, rank++});
    has_paths_ = has_paths_ || mapped.name.find('.') != std::string::npos;
  }
  for (const KnownName& known : known_names) {
    meanings_.emplace(key_of(known.name), Meaning{find_field(known.field)->member, rank++});
  }
}

const FieldNames::Meaning* FieldNames::find(std::string_view name) const {
  const auto found = meanings_.find(key_of(name));
  return found == meanings_.end() ? nullptr : &found->second;
}

}  // namespace kliping
