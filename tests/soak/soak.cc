// SPDX-License-Identifier: GPL-3.0-or-later
//
// One process that writes an archive round after round, and eight threads that
// share a Searcher, beside programs that come and go: every answer is checked
// by the rounds that stand in the articles, and memory and open files of
// writer and readers must stay what they are.
//
// Usage: soak SECONDS
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <new>
#include <thread>

#include "tests/soak/outside_reader.h"
#include "tests/soak/process_size.h"
#include "tests/soak/reader.h"
#include "tests/soak/writer.h"
#include "tests/support/scratch_directory.h"

namespace kliping::soak {
namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned reader_count = 8;

/// Faults of all threads; the first one ends the soak.
class Faults {
 public:
  explicit Faults(Progress& progress) : progress_(progress) {}

  void add(const std::string& fault) {
    const std::lock_guard guard(mutex_);
    faults_.push_back(fault);
    progress_.stop = true;
  }

  /// To be called when no thread runs any more.
  [[nodiscard]] const std::vector<std::string>& all() const { return faults_; }

 private:
  Progress& progress_;
  std::mutex mutex_;
  std::vector<std::string> faults_;
};

Progress& shared_progress() {
  void* const memory =
      ::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::runtime_error("mmap failed");
  return *new (memory) Progress;
}

/// The process that writes; ends when it is told to stop.
pid_t start_writer(const test::ScratchDirectory& scratch, Progress& progress) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  try {
    write_rounds(scratch / "archive", scratch / "inputs", progress);
    ::_exit(0);
  } catch (const std::exception& error) {
    std::cerr << "the writer failed: " << error.what() << '\n';
  }
  ::_exit(1);
}

/// Calls `work` until the soak is stopped or it throws.
template <typename Work>
std::thread repeat(Progress& progress, Faults& faults, Work work) {
  return std::thread([&progress, &faults, work] {
    try {
      while (!progress.stop) work();
    } catch (const std::exception& error) {
      faults.add(error.what());
    }
  });
}

/// What was measured while the soak went on.
struct Samples {
  ProcessSizes readers;
  ProcessSizes writer;
};

/// Takes samples until the time is up, something has failed or the writer is
/// gone.
Samples watch(std::chrono::seconds time, pid_t writer, Progress& progress, Faults& faults) {
  Samples samples;
  const auto end = Clock::now() + time;
  while (!progress.stop && Clock::now() < end) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    samples.readers.push_back(size_of(::getpid()));
    samples.writer.push_back(size_of(writer));
    siginfo_t gone{};
    ::waitid(P_PID, static_cast<id_t>(writer), &gone, WEXITED | WNOHANG | WNOWAIT);
    if (gone.si_pid == writer) faults.add("the writer has ended by itself");
  }
  return samples;
}

/// Whether a process holds no more at the end than it did after warming up.
/// Each view of an archive has some ten files and a few megabytes; there are
/// as many views as readers at once, and for a moment those of the generation
/// before as well.
void require_flat(const std::string& who, const ProcessSizes& sizes, Faults& faults) {
  const ProcessSize early = largest(sizes, 25, 50);
  const ProcessSize late = largest(sizes, 75, 100);
  std::cout << fmt::format("{:<8} {} KiB and {} files early, {} KiB and {} files late\n", who,
                           early.memory, early.descriptors, late.memory, late.descriptors);
#ifndef KLIPING_SANITIZED
  if (late.memory > early.memory + early.memory / 5 + 4096) faults.add(who + " grow in memory");
#endif
  if (late.descriptors > early.descriptors + 10 * reader_count) {
    faults.add(who + " open more and more files");
  }
}

int finish(const Faults& faults) {
  for (const std::string& fault : faults.all()) std::cout << "FAULT: " << fault << '\n';
  std::cout << (faults.all().empty() ? "passed\n" : "failed\n");
  return faults.all().empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

void print(const std::vector<Reader>& readers, std::uint64_t programs, const Progress& progress) {
  Readings sum;
  for (const Reader& reader : readers) {
    sum.searches += reader.readings().searches;
    sum.fetches += reader.readings().fetches;
    sum.rounds_seen += reader.readings().rounds_seen;
  }
  std::cout << fmt::format(
      "{} rounds written; {} searches and {} fetches by {} threads, {} by programs; a thread saw "
      "{} rounds\n",
      progress.committed.load(), sum.searches, sum.fetches, readers.size(), programs,
      sum.rounds_seen / readers.size());
}

int run(std::chrono::seconds time) {
  const test::ScratchDirectory scratch;
  Progress& progress = shared_progress();
  Faults faults(progress);
  build_first_round(scratch / "archive", scratch / "inputs");
  const pid_t writer = start_writer(scratch, progress);

  const Searcher searcher(scratch / "archive");
  std::vector<Reader> readers;
  for (unsigned i = 0; i < reader_count; ++i) readers.emplace_back(searcher, progress, i);
  std::vector<std::thread> threads;
  for (Reader& reader : readers) {
    threads.push_back(repeat(progress, faults, [&reader] { reader.ask(); }));
  }
  std::uint64_t programs = 0;
  threads.push_back(repeat(progress, faults, [&] {
    ask_from_outside(scratch / "archive", progress);
    ++programs;
  }));

  const Samples samples = watch(time, writer, progress, faults);
  progress.stop = true;
  for (std::thread& thread : threads) thread.join();
  int status = 0;
  ::waitpid(writer, &status, 0);
  if (status != 0) faults.add("the writer failed");
  print(readers, programs, progress);
  require_flat("readers", samples.readers, faults);
  require_flat("writer", samples.writer, faults);
  return finish(faults);
}

}  // namespace
}  // namespace kliping::soak

int main(int argc, char** argv) {
  const int seconds = argc == 2 ? std::atoi(argv[1]) : 0;
  if (seconds <= 0) {
    std::cerr << "Usage: soak SECONDS\n";
    return EXIT_FAILURE;
  }
  try {
    return kliping::soak::run(std::chrono::seconds(seconds));
  } catch (const std::exception& error) {
    std::cerr << "soak: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
