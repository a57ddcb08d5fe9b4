// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/power_cut.h"

#include <fstream>
#include <stdexcept>
#include <utility>

#include "common/archive/durable_file.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

void put(std::string& content, std::size_t place, const std::string& bytes) {
  if (content.size() < place + bytes.size()) content.resize(place + bytes.size());
  content.replace(place, bytes.size(), bytes);
}

}  // namespace

Disk::Disk(fs::path directory, Luck luck, unsigned seed) : luck_(luck), random_(seed) {
  if (fs::exists(directory)) {
    names_["."] = std::make_shared<File>(File{.is_directory = true});
    for (const auto& entry : fs::recursive_directory_iterator(directory)) {
      File file{.is_directory = entry.is_directory()};
      if (!file.is_directory) file.seen = file.safe = read_file(entry.path());
      names_[entry.path().lexically_relative(directory)] = std::make_shared<File>(file);
    }
  }
  safe_names_ = names_;
}

void Disk::apply(const RecordedCall& call, const fs::path& root) {
  const std::string name = call.path.lexically_relative(root);
  if (name.starts_with("..")) return;
  const auto entry = names_.find(name);
  const bool is_there = entry != names_.end();
  if (call.kind == "sync") {
    sync(name);
  } else if (call.kind == "write" && is_there) {
    write(*entry->second, call);
  } else if (call.kind == "truncate" && is_there) {
    entry->second->seen.resize(call.place);
  } else if (call.kind == "mkdir" && !is_there) {
    names_[name] = std::make_shared<File>(File{.is_directory = true});
  } else if (call.kind.starts_with("open") && !is_there) {
    names_[name] = std::make_shared<File>();
  } else if (call.kind == "open-empty") {
    entry->second->seen = entry->second->safe = "";
  } else if ((call.kind == "unlink" || call.kind == "rmdir") && is_there) {
    names_.erase(entry);
  } else if (call.kind == "rename" && is_there) {
    rename(name, call.new_path.lexically_relative(root));
  }
  if (luck_ == Luck::names) safe_names_ = names_;
}

void Disk::write(File& file, const RecordedCall& call) {
  put(file.seen, call.place, call.bytes);
  const bool gets_through = luck_ == Luck::writes || (luck_ == Luck::names && random_() % 2 == 0);
  if (gets_through) put(file.safe, call.place, call.bytes);
}

void Disk::rename(const std::string& from, const std::string& to) {
  Names renamed;
  for (auto& [name, file] : names_) {
    const bool moves = name == from || name.starts_with(from + "/");
    if (moves || name != to) renamed[moves ? to + name.substr(from.size()) : name] = file;
  }
  names_ = std::move(renamed);
}

void Disk::sync(const std::string& name) {
  safe_names_ = names_;
  const auto entry = names_.find(name);
  if (entry != names_.end()) entry->second->safe = entry->second->seen;
}

void Disk::write_to(const fs::path& directory) const {
  fs::remove_all(directory);
  for (const auto& [name, file] : safe_names_) {  // a directory before what is in it
    if (file->is_directory) {
      fs::create_directories(directory / name);
    } else {
      std::ofstream stream(directory / name, std::ios::binary);
      stream << file->safe;
      if (!stream.flush()) throw std::runtime_error("cannot write " + name);
    }
  }
}

}  // namespace kliping::test
