// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/line_queue.h"

#include <utility>

namespace kliping {
namespace {

/// How often a stream may be read again, on the whole. Real files, with a
/// missing quotation mark here and there, need it once.
constexpr std::size_t most_rereadings = 8;

/// Short files may be read again more often: it costs nothing.
constexpr std::size_t free_bytes = std::size_t{32} << 20;

}  // namespace

bool LineQueue::next() {
  if (!is_marked_line_) kept_.push_back(std::move(current_));
  is_marked_line_ = false;
  if (!ahead_.empty()) {
    current_ = std::move(ahead_.front());
    ahead_.pop_front();
  } else {
    current_ = {};
    if (!reader_.next()) {
      is_marked_line_ = true;
      return false;
    }
    current_ = {std::string(reader_.line()), reader_.number(), reader_.too_long()};
    read_bytes_ += current_.text.size() + 1;
  }
  kept_bytes_ += current_.text.size() + 1;
  return true;
}

void LineQueue::mark() {
  kept_.clear();
  kept_bytes_ = current_.text.size() + 1;
  is_marked_line_ = true;
}

bool LineQueue::back_to_mark() {
  if (!is_marked_line_) kept_.push_back(std::move(current_));
  is_marked_line_ = true;
  std::size_t bytes = 0;
  for (const Line& line : kept_) bytes += line.text.size() + 1;
  const bool allowed = again_bytes_ + bytes <= free_bytes + most_rereadings * read_bytes_;
  if (allowed) {
    again_bytes_ += bytes;
    ahead_.insert(ahead_.begin(), std::make_move_iterator(kept_.begin()),
                  std::make_move_iterator(kept_.end()));
  }
  kept_.clear();
  current_ = {};
  return allowed;
}

}  // namespace kliping
