// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/progress.h"

#include <utility>

namespace kliping::app {
namespace {

/// What takes no longer shows no progress: it need not be measured.
constexpr std::chrono::milliseconds first_redraw{500};
constexpr std::chrono::milliseconds between_redraws{200};
constexpr std::chrono::minutes between_lines{1};

}  // namespace

Progress::Progress(program::Screen screen, Measure measure, Clock clock)
    : screen_(screen),
      measure_(std::move(measure)),
      clock_(std::move(clock)),
      stage_start_(clock_()),
      next_(stage_start_ + (screen_.redraws ? TimePoint::duration(first_redraw)
                                            : TimePoint::duration(between_lines))),
      articles_(stage_start_),
      bytes_(stage_start_) {}

std::optional<std::string> Progress::begin(Stage stage) {
  stage_ = stage;
  stage_start_ = clock_();
  if (!screen_.redraws || stage == Stage::reading) return std::nullopt;
  next_ = stage_start_ + between_redraws;
  return line({}, stage_start_);
}

std::optional<std::string> Progress::due(const Report& so_far) {
  const TimePoint now = clock_();
  if (now < next_) return std::nullopt;
  std::string text = line(so_far, now);
  // Measuring may have taken its time.
  next_ = clock_();
  next_ +=
      screen_.redraws ? TimePoint::duration(between_redraws) : TimePoint::duration(between_lines);
  return text;
}

std::string Progress::line(const Report& so_far, TimePoint now) {
  ProgressFacts facts{.stage = stage_, .elapsed = now - stage_start_};
  if (stage_ == Stage::reading) measure_reading(facts, so_far, now);
  return screen_.redraws ? progress_line(facts, screen_) : progress_text(facts);
}

void Progress::measure_reading(ProgressFacts& facts, const Report& so_far, TimePoint now) {
  if (!std::exchange(measured_, true)) bytes_in_all_ = measure_();
  articles_.note(now, so_far.seen);
  bytes_.note(now, so_far.input_bytes);
  facts.articles = so_far.seen;
  facts.articles_a_second = articles_.per_second();
  if (!bytes_in_all_ || *bytes_in_all_ == 0) return;
  const auto done = static_cast<double>(so_far.input_bytes);
  const auto in_all = static_cast<double>(*bytes_in_all_);
  facts.part_done = done / in_all;
  const double rate = bytes_.per_second();
  if (rate > 0 && done <= in_all) {
    facts.left = std::chrono::duration<double>((in_all - done) / rate);
  }
}

}  // namespace kliping::app
