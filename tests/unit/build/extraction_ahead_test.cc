// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/extraction_ahead.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

namespace kliping {
namespace {

/// Notes what it takes, a line each.
struct Notes : ExtractionSink {
  std::vector<std::string> lines;
  std::thread::id reader = std::this_thread::get_id();

  void note(std::string line) {
    EXPECT_EQ(std::this_thread::get_id(), reader);
    lines.push_back(std::move(line));
  }
  void take(ExtractedArticle article) override {
    if (std::holds_alternative<Rejection>(article.result)) {
      note("without text: " + article.id);
    } else {
      note("article " + std::get<Extraction>(article.result).article.id);
    }
  }
  void reject(Rejection rejection) override { note("rejected " + rejection.where); }
  void ignore(const std::string& where, std::string_view what) override {
    note(fmt::format("ignored {} {}", where, what));
  }
  bool begin_file(const InputFile& file, std::chrono::system_clock::time_point) override {
    note("begin " + file.path);
    return true;
  }
  void end_file(const std::optional<ContentHash>& content) override {
    note(content ? "end" : "end in doubt");
  }
  void pass_bytes(std::size_t bytes) override { note(fmt::format("{} bytes", bytes)); }
  void wake() override { note("wake"); }
};

RawArticle raw(const std::string& id, const std::string& body = "Harga beras turun.") {
  RawArticle article;
  article.where = id;
  article.id = id;
  article.title = body.empty() ? "" : "Pasar";
  article.body = body;
  return article;
}

TEST(ExtractionAhead, KeepsTheOrderOfTheInput) {
  WorkerPool pool(4);
  Notes notes;
  ExtractionAhead ahead(notes, pool);
  std::vector<std::string> wanted;
  const auto expect = [&](std::string line) { wanted.push_back(std::move(line)); };
  for (int file = 0; file < 300; ++file) {
    const std::string name = fmt::format("berkas{}", file);
    EXPECT_TRUE(ahead.begin_file({name, {}, {}}));
    expect("begin " + name);
    ahead.accept(raw(name + "a", std::string(static_cast<std::size_t>(file % 7) * 20'000, 'a')));
    expect((file % 7 == 0 ? "without text: " : "article ") + name + "a");
    ahead.reject({name, "rusak"});
    expect("rejected " + name);
    ahead.ignore(name, "bukan berita");
    expect("ignored " + name + " bukan berita");
    ahead.accept(raw(name + "b"));
    expect("article " + name + "b");
    ahead.pass_bytes(7);
    expect("7 bytes");
    ahead.end_file(file % 2 == 0 ? std::optional(ContentHash{}) : std::nullopt);
    expect(file % 2 == 0 ? "end" : "end in doubt");
  }
  ahead.finish();
  EXPECT_EQ(notes.lines, wanted);
}

TEST(ExtractionAhead, PassesOnNothingThatItHasNotBeenGiven) {
  WorkerPool pool(2);
  Notes notes;
  ExtractionAhead(notes, pool).finish();
  EXPECT_TRUE(notes.lines.empty());
}

/// Knows one of the files.
struct Knowing : Notes {
  bool begin_file(const InputFile& file, std::chrono::system_clock::time_point moment) override {
    return Notes::begin_file(file, moment) && file.path != "lama";
  }
};

TEST(ExtractionAhead, PassesOnNothingOfAFileThatIsKnown) {
  WorkerPool pool(2);
  Knowing sink;
  ExtractionAhead ahead(sink, pool);
  for (const std::string name : {"lama", "baru"}) {
    ahead.begin_file({name, {}, {}});
    ahead.accept(raw(name));
    ahead.pass_bytes(7);
    ahead.end_file(ContentHash{});
  }
  ahead.finish();
  EXPECT_EQ(sink.lines, (std::vector<std::string>{"begin lama", "begin baru", "article baru",
                                                  "7 bytes", "end"}));
}

TEST(ExtractionAhead, LetsASignalThroughAtOnce) {
  WorkerPool pool(2);
  Notes notes;
  ExtractionAhead ahead(notes, pool);
  ahead.accept(raw("a"));
  ahead.wake();
  EXPECT_EQ(notes.lines, std::vector<std::string>{"wake"});
}

/// Wants no more after the first article.
struct Refusing : Notes {
  void take(ExtractedArticle) override { throw std::runtime_error("cukup"); }
};

TEST(ExtractionAhead, LetsOutWhatTheSinkThrowsAndDropsTheRest) {
  WorkerPool pool(2);
  Refusing sink;
  ExtractionAhead ahead(sink, pool);
  for (int i = 0; i < 100; ++i) ahead.pass_bytes(1);
  ahead.accept(raw("a"));
  EXPECT_THROW(ahead.finish(), std::runtime_error);
}

}  // namespace
}  // namespace kliping
