// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/extract.h"

#include <iostream>

#include "common/archive/stored_article.h"
#include "common/program/options.h"
#include "indexer/app/commands.h"
#include "indexer/app/inputs.h"
#include "indexer/app/run_log.h"
#include "indexer/readers/input.h"

namespace kliping::app {
namespace {

using program::ExitCode;

/// Prints articles instead of indexing them.
class Printer : public ArticleSink {
 public:
  explicit Printer(RunLog& log) : log_(log) {}

  void accept(RawArticle raw) override {
    auto result = kliping::extract(raw);
    if (auto* const rejection = std::get_if<Rejection>(&result)) {
      reject(std::move(*rejection));
      return;
    }
    const Extraction& extraction = std::get<Extraction>(result);
    for (const std::string& remark : extraction.remarks) log_.on_remark(raw.where, remark);
    std::cout << to_json(extraction.article) << '\n';
    ++printed_;
  }

  void reject(Rejection rejection) override {
    log_.on_rejection(rejection);
    ++rejected_;
  }

  void ignore(const std::string& where, std::string_view what) override {
    log_.on_ignored(where, what);
  }

  [[nodiscard]] ExitCode exit_code() const {
    if (rejected_ > 0) return printed_ == 0 ? ExitCode::bad_input : ExitCode::some_rejected;
    return printed_ == 0 ? ExitCode::nothing_matched : ExitCode::ok;
  }

 private:
  RunLog& log_;
  std::size_t printed_ = 0;
  std::size_t rejected_ = 0;
};

}  // namespace

ExitCode run_extract(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index extract",
      .section = "extract",
      .usage = "[OPTION...] INPUT...",
      .summary =
          "Prints what would be indexed of each article, one JSON object a line: title,\n"
          "clean body, publisher, cited outlets, publish date, section, place and more.\n\n" +
          std::string(inputs_help),
      .examples = "  kliping-index extract artikel.txt\n"
                  "  kliping-index extract ~/berita | jq .cited\n",
  });
  add_inputs(options);
  if (!options.parse(arguments)) return ExitCode::ok;
  const auto inputs = inputs_of(options);
  const InputOptions input = input_options_of(options);
  RunLog log(options, inputs);
  Printer printer(log);
  read_inputs(inputs, input, printer);
  return printer.exit_code();
}

}  // namespace kliping::app
