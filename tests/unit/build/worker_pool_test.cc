// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/worker_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <optional>
#include <set>
#include <stdexcept>

namespace kliping {
namespace {

TEST(WorkerPool, GivesBackWhatAJobGives) {
  for (const std::size_t workers : {1U, 3U}) {
    WorkerPool pool(workers);
    EXPECT_EQ(pool.submit([](std::size_t) { return 7; }).get(), 7);
  }
}

TEST(WorkerPool, GivesBackWhatAJobThrows) {
  for (const std::size_t workers : {1U, 3U}) {
    WorkerPool pool(workers);
    auto failed = pool.submit([](std::size_t) { throw std::runtime_error("gagal"); });
    EXPECT_THROW(failed.get(), std::runtime_error);
    EXPECT_EQ(pool.submit([](std::size_t) { return 1; }).get(), 1);  // and goes on
  }
}

TEST(WorkerPool, HasAsManyWorkersAsProcessorsUnlessToldOtherwise) {
  EXPECT_EQ(WorkerPool(0).size(), std::max(1U, std::thread::hardware_concurrency()));
  EXPECT_EQ(WorkerPool(5).size(), 5U);
}

TEST(WorkerPool, DoesJobsOfOneWorkerAtOnceAndOnTheSameThread) {
  WorkerPool pool(1);
  std::optional<std::thread::id> thread;
  const auto done = pool.submit([&](std::size_t worker) {
    EXPECT_EQ(worker, 0U);
    thread = std::this_thread::get_id();
  });
  EXPECT_EQ(thread, std::this_thread::get_id());
}

TEST(WorkerPool, NumbersItsWorkers) {
  WorkerPool pool(3);
  std::vector<std::future<std::size_t>> numbers;
  for (int i = 0; i < 100; ++i) {
    numbers.push_back(pool.submit([](std::size_t worker) { return worker; }));
  }
  for (auto& number : numbers) EXPECT_LT(number.get(), 3U);
}

TEST(WorkerPool, LetsAJobWaitForThoseBeforeIt) {
  for (const std::size_t workers : {1U, 2U, 4U}) {
    WorkerPool pool(workers);
    std::shared_future<int> last = pool.submit([](std::size_t) { return 0; }).share();
    for (int i = 0; i < 1000; ++i) {
      last = pool.submit([last](std::size_t) { return last.get() + 1; }).share();
    }
    EXPECT_EQ(last.get(), 1000);
  }
}

TEST(WorkerPool, DropsJobsThatHaveNotBegunWhenItEnds) {
  std::promise<void> begun;
  std::promise<void> gate;
  std::future<void> waiting;
  std::atomic<bool> was_done = false;
  std::thread opener;
  {
    WorkerPool pool(2);
    std::vector<std::future<void>> blocked;
    const auto open = gate.get_future().share();
    std::atomic<int> busy = 0;
    for (int i = 0; i < 2; ++i) {
      blocked.push_back(pool.submit([&, open](std::size_t) {
        if (++busy == 2) begun.set_value();
        open.wait();
      }));
    }
    begun.get_future().wait();
    waiting = pool.submit([&](std::size_t) { was_done = true; });
    opener = std::thread([&] {
      // The job is dropped while the two others still run.
      EXPECT_THROW(waiting.get(), std::future_error);
      gate.set_value();
    });
  }
  opener.join();
  EXPECT_FALSE(was_done);
}

}  // namespace
}  // namespace kliping
