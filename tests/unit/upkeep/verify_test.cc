// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/index_metadata.h"
#include "common/archive/stored_article.h"
#include "common/archive/word_places.h"
#include "kliping/schema.h"
#include "tests/unit/upkeep/upkeep_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t block = 8192;

class Verify : public UpkeepTest {};

TEST_F(Verify, FindsNothingInAnArchiveThatIsSound) {
  build(many_stories(50));
  for (const bool deep : {false, true}) {
    const Verification found = verify(deep);
    expect_sound(found);
    EXPECT_EQ(found.generation, "gen-000001");
    EXPECT_EQ(found.articles, 50U);
    EXPECT_EQ(found.checked, 50U);
    EXPECT_FALSE(found.stopped);
  }
}

TEST_F(Verify, FindsNothingAfterUpdates) {
  build(many_stories(50));
  update({{.id = "a7", .title = "Kabar lain", .body = "Kini dengan teks lain."}});
  const std::vector<std::string> ids{"a3"};
  remove_articles(archive(), ids, {}, witness);
  expect_sound(verify());
  expect_sound(verify(true));
}

TEST_F(Verify, LooksAtASampleOfAThousandSpreadOverAll) {
  build(many_stories(2500));
  EXPECT_EQ(verify().checked, 1250U);
  EXPECT_EQ(verify(true).checked, 2500U);
}

TEST_F(Verify, FindsNothingInAnArchiveThatLostItsLastArticle) {
  build({{.id = "a", .title = "Banjir", .body = "Air naik."}});
  const std::vector<std::string> ids{"a"};
  remove_articles(archive(), ids, {}, witness);
  expect_sound(verify(true));
}

TEST_F(Verify, FindsNothingWrongWithArticlesWithoutAWord) {
  scratch().write("kosong.jsonl",
                  R"({"id":"a","title":"???","body":"!!! ..."}
{"id":"b","title":"...","body":"!!!","url":"https://berita.example/banjir"}
{"id":"c","title":"Banjir","body":"Air naik."}
)");
  const std::vector<std::string> inputs{(scratch() / "kosong.jsonl").string()};
  EXPECT_EQ(build_archive(archive(), inputs, witness).added, 3U);
  expect_sound(verify(true));
  compact_archive(archive(), {}, witness);
  expect_sound(verify(true));
  EXPECT_EQ(search("*").total, 3U);
}

TEST_F(Verify, HasNoOpinionWhereThereIsNoArchive) {
  EXPECT_THROW(static_cast<void>(verify()), Error);
}

TEST_F(Verify, NamesAGenerationThatIsNotThere) {
  build(many_stories(5));
  scratch().write("archive/CURRENT", "gen-000009\n");
  expect_fault(verify(), "there is no directory " + generation("gen-000009").string());
}

TEST_F(Verify, NamesATableThatIsMissing) {
  for (const char* name : {"docdata", "postlist", "termlist"}) {
    build(many_stories(5));
    const std::string current = verify().generation;
    fs::remove(generation(current) / (std::string(name) + ".glass"));
    expect_fault(verify(), std::string(name) + ".glass");
    expect_fault(verify(true), std::string(name) + ".glass");
  }
}

TEST_F(Verify, SaysThatTheIndexCannotBeReadWithoutItsRoot) {
  build(many_stories(5));
  fs::remove(generation() / "iamglass");
  expect_fault(verify(), "cannot be read");
  scratch().write("archive/gen-000001/iamglass", std::string(120, '\0'));
  expect_fault(verify(true), "cannot be read");
}

TEST_F(Verify, NamesATableThatWasCutOff) {
  for (const char* name : {"docdata", "postlist"}) {
    build(many_stories(200));
    const fs::path file = generation(verify().generation) / (std::string(name) + ".glass");
    fs::resize_file(file, fs::file_size(file) / 2);
    expect_fault(verify(true), file.string() + " is damaged");
    EXPECT_GT(verify().fault_count, 0U) << name;
  }
}

TEST_F(Verify, NamesATableWithABlockOfZeros) {
  for (const char* name : {"docdata", "postlist"}) {
    build(many_stories(200));
    const fs::path file = generation(verify().generation) / (std::string(name) + ".glass");
    overwrite(file, fs::file_size(file) / block / 2 * block, std::string(block, '\0'));
    expect_fault(verify(true), file.string() + " is damaged");
  }
}

TEST_F(Verify, NamesTheArticlesOfADamagedTermlist) {
  build(many_stories(200));
  const fs::path file = table("termlist");
  overwrite(file, fs::file_size(file) / block / 2 * block, std::string(block, '\0'));
  expect_fault(verify(), "article `a");
  expect_fault(verify(true), "article `a");
}

TEST_F(Verify, RecognisesTablesThatWereSwapped) {
  build(many_stories(200));
  fs::rename(table("docdata"), scratch() / "other");
  fs::rename(table("termlist"), table("docdata"));
  fs::rename(scratch() / "other", table("termlist"));
  EXPECT_GT(verify().fault_count, 0U);
  expect_fault(verify(true), table("docdata").string() + " is damaged");
}

TEST_F(Verify, RefusesAnIndexOfAnotherSchema) {
  build(many_stories(5));
  auto index = tamper();
  index.set_metadata(std::string(metadata_key::schema), "999");
  index.commit();
  try {
    static_cast<void>(verify());
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::schema_mismatch);
  }
}

TEST_F(Verify, NamesAnArticleWhoseRecordWasAltered) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) {
    Article article = article_from_json(document.get_data());
    article.title += "!";
    document.set_data(to_json(article));
  });
  expect_fault(verify(), "article `a4`: its stored record is not the one that was indexed");
}

TEST_F(Verify, NamesADocumentWhoseRecordCannotBeRead) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) { document.set_data("{"); });
  expect_fault(verify(), "document 5: its stored record cannot be read");
}

TEST_F(Verify, NamesAnArticleThatLostATerm) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) { document.remove_term("warga"); });
  expect_fault(verify(), "article `a4`: its list of terms is not that of its text, from `warga`");
}

TEST_F(Verify, NamesAnArticleWithATermTooMany) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) { document.add_boolean_term("zzz"); });
  expect_fault(verify(), "article `a4`: its list of terms has too many, from `zzz`");
}

TEST_F(Verify, NamesAnArticleOfWhichAPlaceIsWrong) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) {
    WordPlacesWriter places;
    places.add("warga", 500);
    document.add_value(static_cast<Xapian::valueno>(Slot::places), places.encode());
  });
  expect_fault(verify(), "article `a4`: the places of its words are not those in its text");
}

TEST_F(Verify, NamesAnArticleOfWhichAValueIsWrong) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) {
    document.add_value(static_cast<Xapian::valueno>(Slot::date), "20240101");
  });
  expect_fault(verify(), "article `a4`: its value `date` is `20240101` instead of `20250227`");
}

TEST_F(Verify, NamesAnArticleThatIsThereTwice) {
  build(many_stories(20));
  auto index = tamper();
  index.add_document(index.get_document(5));
  index.commit();
  expect_fault(verify(), "article `a4`: document 21 has the same id");
}

TEST_F(Verify, KeepsAHundredFaultsAndCountsAll) {
  build(many_stories(130));
  auto index = tamper();
  for (Xapian::docid document = 1; document <= 130; ++document) {
    Xapian::Document altered = index.get_document(document);
    altered.set_data("{");
    index.replace_document(document, altered);
  }
  index.commit();
  const Verification found = verify();
  EXPECT_EQ(found.faults.size(), 100U);
  EXPECT_EQ(found.fault_count, 130U);
}

TEST_F(Verify, StopsBetweenTwoArticles) {
  build(many_stories(20));
  struct Impatient : RunObserver {
    int articles = 0;
    void on_progress(const Report& /*so_far*/) override { ++articles; }
    bool wants_stop() override { return articles == 3; }
  } observer;
  const Verification found = verify_archive(archive(), {}, observer);
  EXPECT_TRUE(found.stopped);
  EXPECT_EQ(found.checked, 3U);
}

}  // namespace
}  // namespace kliping::test
