// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace kliping {

/// Threads that do jobs, in the order in which they were given: a job may wait
/// for any that was given before it.
///
/// With one worker there are no threads: each job is done at once, by whoever
/// gives it. All is to be called by one thread.
class WorkerPool {
 public:
  /// How many workers `wanted` are: zero are as many as the machine has
  /// processors.
  [[nodiscard]] static std::size_t count_of(std::size_t wanted);

  /// With count_of(workers). Throws Error (failure) where the system does not let
  /// so many be started.
  explicit WorkerPool(std::size_t workers);
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Waits for the jobs that have begun; the others are dropped.
  ~WorkerPool();

  /// How many jobs can be done at a time.
  [[nodiscard]] std::size_t size() const { return size_; }

  /// Has `job(worker)` done, where `worker`, below size(), is the number of
  /// whoever does it. What it gives or throws is in the future, which throws
  /// std::future_error where the job was dropped.
  template <typename Job>
  auto submit(Job job) -> std::future<std::invoke_result_t<Job&, std::size_t>> {
    using Result = std::invoke_result_t<Job&, std::size_t>;
    // std::function wants what it holds to be copied, which the task cannot be.
    auto task = std::make_shared<std::packaged_task<Result(std::size_t)>>(std::move(job));
    auto result = task->get_future();
    give([task](std::size_t worker) { (*task)(worker); });
    return result;
  }

 private:
  using Work = std::function<void(std::size_t worker)>;

  void start();
  void end();
  void give(Work work);
  void do_jobs(std::size_t worker);

  std::size_t size_;
  std::mutex mutex_;  // guards what follows
  std::condition_variable given_;
  std::deque<Work> waiting_;
  bool ends_ = false;
  std::vector<std::thread> threads_;  // the last member: they use the others
};

}  // namespace kliping
