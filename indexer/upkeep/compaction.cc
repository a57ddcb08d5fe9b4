// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/compaction.h"

#include <exception>
#include <string>

#include "common/archive/xapian_call.h"

namespace kliping {
namespace {

/// Xapian's first level: the second saves a thousandth more and takes a third
/// longer.
constexpr auto level = static_cast<unsigned>(Xapian::Compactor::STANDARD);

/// Xapian would lose memory and open files by an exception out of set_status(),
/// so what is thrown there waits for the end.
class PausingCompactor : public Xapian::Compactor {
 public:
  explicit PausingCompactor(const std::function<void()>& pause) : pause_(pause) {}

  void set_status(const std::string& /*table*/, const std::string& /*status*/) override {
    if (thrown_ != nullptr) return;
    try {
      pause_();
    } catch (...) {
      thrown_ = std::current_exception();
    }
  }

  std::string resolve_duplicate_metadata(const std::string& /*key*/, std::size_t count,
                                         const std::string values[]) override {
    return values[count - 1];
  }

  void rethrow() const {
    if (thrown_ != nullptr) std::rethrow_exception(thrown_);
  }

 private:
  const std::function<void()>& pause_;
  std::exception_ptr thrown_;
};

}  // namespace

void compact_database(Xapian::Database& from, const std::filesystem::path& to, Numbering numbering,
                      const std::function<void()>& pause) {
  const unsigned flags =
      numbering == Numbering::kept ? Xapian::DBCOMPACT_NO_RENUMBER | level : level;
  PausingCompactor compactor(pause);
  xapian_call(to, [&] { from.compact(to.string(), flags, 0, compactor); });
  compactor.rethrow();
}

}  // namespace kliping
