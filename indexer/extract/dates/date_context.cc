// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dates/date_context.h"

#include "common/text/normalise.h"
#include "indexer/extract/dates/date_cues.h"

namespace kliping {
namespace {

/// A sentence is looked at no further back than so many words.
constexpr std::size_t words_before = 12;

/// Words of time and of expectation count only if they are so close.
constexpr std::size_t close_words = 6;

/// Quotations are followed so many words back.
constexpr std::size_t words_of_quotation = 40;

/// Bytes of the body: what its beginning is, and what is far down in it.
constexpr std::size_t start_of_body = 300;
constexpr std::size_t far_down = 900;
constexpr std::size_t very_far_down = 1500;

constexpr std::size_t long_text = 3000;
constexpr std::size_t very_long_text = 6000;

/// `katanya` as `kata`.
std::string_view without_nya(std::string_view word) {
  return word.ends_with("nya") ? word.substr(0, word.size() - 3) : word;
}

/// Whether no sentence ends between the word and the one before it. A full
/// stop alone may stand inside an address (`Kompas.com`).
bool continues_sentence(const WordScan& words, std::size_t at) {
  const std::string_view gap = words.gap_before(at);
  return gap == "." || gap.find_first_of("\n.!?;") == std::string_view::npos;
}

/// What may stand between a date and the word that says how it lies to today.
bool is_loose(std::string_view gap) {
  return gap.find_first_not_of(" ,()\u00A0") == std::string_view::npos;
}

bool is_time_of_day(std::string_view word) {
  return word == "pagi" || word == "siang" || word == "sore" || word == "malam";
}

}  // namespace

std::string_view DateContext::word_before(std::size_t distance) const {
  if (distance > date_.mention.begin) return {};
  for (std::size_t at = date_.mention.begin; at > date_.mention.begin - distance; --at) {
    if (!is_loose(words_.gap_before(at))) return {};
  }
  return words_.form(date_.mention.begin - distance);
}

std::string_view DateContext::word_behind(std::size_t distance) const {
  const std::size_t last = date_.mention.end + distance - 1;
  if (last >= words_.size()) return {};
  for (std::size_t at = date_.mention.end; at <= last; ++at) {
    if (!is_loose(words_.gap_before(at))) return {};
  }
  return words_.form(last);
}

bool DateContext::is_ahead() const {
  const std::string_view next = word_behind(1);
  return next == "mendatang" || next == "depan" || next == "nanti";
}

bool DateContext::is_day_after_tomorrow() const {
  const std::size_t before = word_before(1) == "hari" ? 2 : 1;
  return word_before(before) == "lusa" && word_before(before + 1) != "kemarin";
}

DateSignals DateContext::signals() const {
  DateSignals signals;
  if (date_.mention.weekday) signals.add(DateSignal::with_weekday);
  if (date_.year_source == YearSource::beside) signals.add(DateSignal::year_beside);
  if (date_.year_source == YearSource::mentioned) signals.add(DateSignal::year_mentioned);
  if (date_.year_source == YearSource::near) signals.add(DateSignal::year_near);
  if (date_.mention.named_month) signals.add(DateSignal::named_month);
  if (!date_.weekday_fits) signals.add(DateSignal::wrong_weekday);
  add_words_before(signals);
  add_words_behind(signals);
  add_relation(signals);
  add_place(signals);
  return signals;
}

void DateContext::add_words_before(DateSignals& signals) const {
  std::size_t at = date_.mention.begin;
  for (std::size_t steps = 1; steps <= words_before && at > 0; ++steps) {
    if (!continues_sentence(words_, at)) return;
    --at;
    const std::string& word = words_.form(at);
    auto cue = cue_of(word);
    if (!cue) cue = cue_of(without_nya(word));
    const bool must_be_close = cue == DateSignal::expected || cue == DateSignal::looked_back;
    if (cue && (!must_be_close || steps <= close_words)) signals.add(*cue);
    const bool next_to_it = steps == 1 || (steps == 2 && words_.form(at + 1) == "hari");
    if (next_to_it && word == "pada") signals.add(DateSignal::with_pada);
  }
}

void DateContext::add_words_behind(DateSignals& signals) const {
  const std::string_view next = word_behind(1);
  // `Kamis malam (27/2)` as `Kamis (27/2) malam`.
  std::string_view inside;
  if (date_.mention.begin + 1 < date_.mention.end) inside = words_.form(date_.mention.begin + 1);
  for (const std::string_view word : {next, inside}) {
    if (word == "dini") signals.add(DateSignal::early);
    if (word == "sore" || word == "petang" || word == "malam") signals.add(DateSignal::by_night);
    if (word == "lalu") signals.add(DateSignal::last);
    if (word == "kemarin") signals.add(DateSignal::yesterday);
  }
  if (next == "waktu" && word_behind(2) == "setempat") signals.add(DateSignal::abroad);
}

void DateContext::add_relation(DateSignals& signals) const {
  const std::size_t before = word_before(1) == "hari" ? 2 : 1;
  const std::size_t behind = word_behind(1) == "hari" && word_behind(2) != "ini" ? 2 : 1;
  for (const std::string_view word : {word_before(before), word_behind(behind)}) {
    if (word == "besok" || word == "esok" || word == "lusa") signals.add(DateSignal::tomorrow);
  }
  if (word_before(before) == "kemarin") signals.add(DateSignal::yesterday);
  const bool now_before = (word_before(1) == "ini" || word_before(1) == "tadi") &&
                          (is_time_of_day(word_before(2)) || word_before(2) == "hari");
  const bool now_behind = (word_behind(2) == "ini" || word_behind(2) == "tadi") &&
                          (is_time_of_day(word_behind(1)) || word_behind(1) == "hari");
  if (now_before || now_behind) signals.add(DateSignal::today);
}

void DateContext::add_place(DateSignals& signals) const {
  const std::size_t place = words_.from(date_.mention.begin).front().begin;
  if (place < start_of_body) signals.add(DateSignal::at_start);
  if (place >= far_down) signals.add(DateSignal::far_down);
  if (place >= very_far_down) signals.add(DateSignal::very_far_down);
  if (place * 5 >= words_.text().size() * 3) signals.add(DateSignal::in_last_part);
}

bool is_quoted(const WordScan& words, std::size_t at) {
  std::size_t marks = 0;
  for (std::size_t steps = 0; steps < words_of_quotation && at > 0; ++steps, --at) {
    const std::string_view gap = words.gap_before(at);
    if (gap.find('\n') != std::string_view::npos) break;
    for (const std::string_view mark : {"\"", "\u201C", "\u201D"}) {
      marks += gap.find(mark) != std::string_view::npos ? 1U : 0U;
    }
  }
  return marks % 2 == 1;
}

DateSignals signals_of_text(std::string_view title, const WordScan& body) {
  DateSignals signals;
  const std::string headline = normalise(title);
  if (headline.find("besok") != std::string::npos) signals.add(DateSignal::tomorrow_in_headline);
  if (body.text().size() >= long_text) signals.add(DateSignal::long_text);
  if (body.text().size() >= very_long_text) signals.add(DateSignal::very_long_text);
  for (std::size_t at = 1; at < body.size(); ++at) {
    const std::string& word = body.form(at);
    const std::string& before = body.form(at - 1);
    const bool today = (word == "ini" && before == "hari") || word == "tadi";
    const bool hour = word == "ini" && is_time_of_day(before) && before != "malam";
    const bool tomorrow =
        word == "besok" || word == "esok" || (word == "lusa" && before != "kemarin");
    if (!today && !hour && !tomorrow) continue;
    const bool quoted = is_quoted(body, at);
    if (quoted && !tomorrow) signals.add(DateSignal::quotes_today);
    if (quoted) continue;
    if (today) signals.add(DateSignal::speaks_of_today);
    if (hour) signals.add(DateSignal::speaks_of_the_hour);
    if (tomorrow) signals.add(DateSignal::speaks_of_tomorrow);
  }
  return signals;
}

}  // namespace kliping
