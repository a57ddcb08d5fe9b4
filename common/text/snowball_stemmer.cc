// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include "common/text/stemmer.h"

namespace kliping {
namespace {

class SnowballStemmer : public Stemmer {
 public:
  [[nodiscard]] std::string name() const override {
    return std::string("snowball-indonesian-") + Xapian::version_string();
  }

  [[nodiscard]] std::string lexicon_hash() const override { return "none"; }

  void stem(std::string_view word, std::vector<std::string>& roots) override {
    roots.resize(1);
    roots.front() = stem_(std::string(word));
  }

 private:
  Xapian::Stem stem_{"indonesian"};
};

}  // namespace

std::unique_ptr<Stemmer> make_stemmer() { return std::make_unique<SnowballStemmer>(); }

}  // namespace kliping
