// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "tests/support/command.h"
#include "tests/support/scratch_directory.h"

namespace kliping::test {
namespace {

/// What tests/bench/run.sh leaves of a small run with three rounds, for the scripts
/// that make a table and a plot of it and compare the numbers of hits.
class BenchScripts : public ::testing::Test {
 protected:
  BenchScripts() {
    scratch_.write("run.tsv",
                   "processor\tZuse Z4\ncores\t2\nmemory\t24 GB\nsystem\tDebian\narticles\t1200\n"
                   "text\t2400000\nqueries\t2\nrounds\t3\nindex_rounds\t3\ndate\t2026-01-02\n");
    scratch_.write("versions.tsv", "kliping\t0.1.0\nsqlite\t3.40.1\nlucene_two\t8.7\n");
    scratch_.write("missing.tsv", "groonga\tthe package is not installed\n");
    scratch_.write("index.tsv",
                   "kliping\t4\t10000000\nsqlite\t2\t5000000\nlucene_two\t1\t3000000\n"
                   "kliping\t9\t10000000\nsqlite\t3\t5000000\nlucene_two\t1\t3000000\n"
                   "kliping\t5\t10000000\nsqlite\t1\t5000000\nlucene_two\t1\t3000000\n");
    int round = 0;
    for (const std::string kliping : {"500", "400", "9000"}) {
      const std::string directory = "search/" + std::to_string(++round) + "/";
      scratch_.write(directory + "kliping.tsv", "term\t" + kliping + "\t7\t0\t0\n");
      scratch_.write(directory + "sqlite.tsv", "term\t1000\t7\t0\t0\n");
    }
  }

  [[nodiscard]] CommandResult run(const std::string& script) const {
    return run_shell("PYTHONDONTWRITEBYTECODE=1 python3 '" +
                     (source_directory() / "tests/bench/peers" / script).string() + "' '" +
                     scratch_.path().string() + "'");
  }

  /// Runs agreement.py on a word and a facet, with what two engines answer.
  [[nodiscard]] CommandResult compare(const std::string& xapian,
                                      const std::string& compacted) const {
    scratch_.write("queries.tsv", "term\tbanjir\t\t\t\nfacet\tgempa\t\t\t\n");
    scratch_.write("counts/xapian.tsv", xapian);
    scratch_.write("counts/xapian_compact.tsv", compacted);
    return run_agreement();
  }

  /// Runs agreement.py on fourteen words, of which PostgreSQL has one in `hits` articles
  /// and all other counts are 100.
  [[nodiscard]] CommandResult compare_with_postgres(const std::string& hits) const {
    std::string queries;
    std::string all;
    for (int i = 0; i < 13; ++i) {
      queries += "term\tbanjir\t\t\t\n";
      all += "term\t5.0\t100\t0\t0\n";
    }
    scratch_.write("queries.tsv", queries + "term\tgempa\t\t\t\n");
    scratch_.write("counts/xapian.tsv", all + "term\t5.0\t100\t0\t0\n");
    scratch_.write("counts/postgres.tsv", all + "term\t5.0\t" + hits + "\t0\t0\n");
    return run_agreement();
  }

  [[nodiscard]] CommandResult run_agreement() const {
    const std::string scratch = scratch_.path().string();
    return run_shell("python3 '" +
                     (source_directory() / "tests/bench/peers/agreement.py").string() + "' '" +
                     scratch + "/queries.tsv' '" + scratch + "/counts'");
  }

  ScratchDirectory scratch_;
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(BenchScripts, TableGivesMediansOfTheRounds) {
  const CommandResult table = run("table.py");
  ASSERT_EQ(table.exit_code, 0) << table.err;
  EXPECT_TRUE(has(table.out, "| **kliping 0.1.0** | 5.00 | 10.0 | 0.50 / 0.50 / 0.50 | – |"))
      << table.out;
}

TEST_F(BenchScripts, TableGivesRatiosToKliping) {
  EXPECT_TRUE(has(run("table.py").out, "| ÷ kliping | 0.40 | 0.50 | 2.00 / 2.00 / 2.00 |"));
}

TEST_F(BenchScripts, TableNamesTheMachine) {
  EXPECT_TRUE(has(run("table.py").out, "on Zuse Z4, 2 cores, 24 GB, Debian."));
}

TEST_F(BenchScripts, TableSaysWhatWasNotMeasured) {
  const std::string table = run("table.py").out;
  EXPECT_TRUE(has(table, "| **Groonga** [^groonga] | – | – | – |")) << table;
  EXPECT_TRUE(has(table, "[^groonga]: Not measured: the package is not installed.")) << table;
}

TEST_F(BenchScripts, PlotIsWellFormedAndNamesEveryEngineMeasured) {
  const CommandResult plot = run("plot.py");
  ASSERT_EQ(plot.exit_code, 0) << plot.err;
  scratch_.write("plot.svg", plot.out);
  EXPECT_EQ(run_shell("python3 -c 'import sys, xml.dom.minidom as dom; dom.parse(sys.argv[1])' '" +
                      (scratch_ / "plot.svg").string() + "'")
                .exit_code,
            0);
  for (const std::string name : {"kliping 0.1.0", "SQLite FTS5 3.40.1", "Lucene 8.7, 2 threads"}) {
    EXPECT_TRUE(has(plot.out, name)) << name;
  }
}

TEST_F(BenchScripts, AgreementIsSilentWhereCountsAreEqual) {
  const CommandResult result = compare("term\t5.0\t100\t0\t0\nfacet\t5.0\t50\t3\t20\n",
                                       "term\t9\t100\t0\t0\nfacet\t9\t50\t3\t20\n");
  EXPECT_EQ(result.exit_code, 0) << result.out;
  EXPECT_TRUE(has(result.out, "2 of 2 counts equal")) << result.out;
  EXPECT_EQ(result.err, "");
}

TEST_F(BenchScripts, AgreementNamesTheQueryWhoseCountsDiffer) {
  const CommandResult result = compare("term\t5.0\t100\t0\t0\nfacet\t5.0\t50\t3\t20\n",
                                       "term\t9\t90\t0\t0\nfacet\t9\t50\t3\t20\n");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_TRUE(has(result.err, "disagree on `term banjir`: 100 and 90")) << result.err;
}

TEST_F(BenchScripts, AgreementNamesTheQueryWhoseFacetsDiffer) {
  const CommandResult result = compare("term\t5.0\t100\t0\t0\nfacet\t5.0\t50\t3\t20\n",
                                       "term\t9\t100\t0\t0\nfacet\t9\t50\t3\t21\n");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_TRUE(has(result.err, "disagree on `facet gempa`: (3, 20) and (3, 21)")) << result.err;
}

TEST_F(BenchScripts, AgreementLetsAnEngineCountFewerButNeverMoreWhereSoIsSaid) {
  EXPECT_EQ(compare_with_postgres("90").exit_code, 0);
  const CommandResult more = compare_with_postgres("110");
  EXPECT_EQ(more.exit_code, 1);
  EXPECT_TRUE(has(more.err, "disagree on `term gempa`: 100 and 110")) << more.err;
}

TEST_F(BenchScripts, AgreementRefusesAnEngineThatDidNotAnswerAll) {
  const CommandResult result = compare("term\t5.0\t100\t0\t0\n", "term\t9\t100\t0\t0\n");
  EXPECT_NE(result.exit_code, 0);
  EXPECT_TRUE(has(result.err, "1 answers to 2 queries")) << result.err;
}

}  // namespace
}  // namespace kliping::test
