// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/upkeep/upkeep_fixture.h"

namespace kliping::test {
namespace {

class VerifyWhileWriting : public UpkeepTest {};

/// Changes some articles and commits, after each article that was looked at:
/// two commits are enough to make a view useless.
class Writer : public RunObserver {
 public:
  explicit Writer(const std::filesystem::path& index)
      : index_(index.string(), Xapian::DB_OPEN), last_(index_.get_lastdocid()) {}

  void on_progress(const Report& /*so_far*/) override {
    if (++calls_ % 5 != 0) return;
    for (int commit = 0; commit < 3; ++commit) {
      // Written anew, with nothing changed.
      const Xapian::docid number = 1 + next_++ % last_;
      const std::string whole = index_.get_document(number).serialise();
      index_.delete_document(number);
      index_.replace_document(number, Xapian::Document::unserialise(whole));
      index_.commit();
    }
  }

 private:
  Xapian::WritableDatabase index_;
  Xapian::docid last_;
  Xapian::docid next_ = 0;
  int calls_ = 0;
};

TEST_F(VerifyWhileWriting, FindsNoFaultsThatComeOfTheWriter) {
  build(many_stories(100));
  Writer writer(generation());
  const Verification found = verify_archive(archive(), {}, writer);
  expect_sound(found);
  EXPECT_EQ(found.checked, 100U);
}

TEST_F(VerifyWhileWriting, FindsNoneWhenItReadsAllEither) {
  build(many_stories(100));
  Writer writer(generation());
  const Verification found = verify_archive(archive(), {.deep = true}, writer);
  expect_sound(found);
  EXPECT_EQ(found.checked, 100U);
}

/// Removes the articles behind the one that was looked at, as the first of
/// several is.
class Remover : public RunObserver {
 public:
  explicit Remover(const std::filesystem::path& index) : index_(index.string(), Xapian::DB_OPEN) {}

  void on_progress(const Report& /*so_far*/) override {
    if (done_) return;
    done_ = true;
    for (Xapian::docid number = 50; number <= 100; ++number) {
      index_.delete_document(number);
      index_.commit();
    }
  }

 private:
  Xapian::WritableDatabase index_;
  bool done_ = false;
};

TEST_F(VerifyWhileWriting, PassesOverWhatIsRemovedMeanwhile) {
  build(many_stories(100));
  Remover remover(generation());
  const Verification found = verify_archive(archive(), {}, remover);
  expect_sound(found);
  EXPECT_EQ(found.checked, 49U);
}

}  // namespace
}  // namespace kliping::test
