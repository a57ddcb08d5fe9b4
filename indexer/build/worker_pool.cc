// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/worker_pool.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "kliping/error.h"

namespace kliping {

std::size_t WorkerPool::count_of(std::size_t wanted) {
  if (wanted > 0) return wanted;
  return std::max(1U, std::thread::hardware_concurrency());  // which may be unknown
}

WorkerPool::WorkerPool(std::size_t workers) : size_(count_of(workers)) {
  if (size_ == 1) return;
  try {
    start();
  } catch (const std::system_error& error) {
    end();
    throw Error(ErrorCode::failure,
                fmt::format("cannot start {} workers: {}", size_, error.code().message()),
                "give fewer jobs, or more memory");
  }
}

WorkerPool::~WorkerPool() { end(); }

void WorkerPool::start() {
  threads_.reserve(size_);
  for (std::size_t worker = 0; worker < size_; ++worker) {
    threads_.emplace_back([this, worker] { do_jobs(worker); });
  }
}

void WorkerPool::end() {
  {
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    ends_ = true;
  }
  given_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void WorkerPool::give(Work work) {
  if (threads_.empty()) {
    work(0);
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(work));
  }
  given_.notify_one();
}

void WorkerPool::do_jobs(std::size_t worker) {
  std::unique_lock lock(mutex_);
  while (true) {
    given_.wait(lock, [this] { return ends_ || !waiting_.empty(); });
    if (ends_) return;
    const Work work = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    work(worker);
    lock.lock();
  }
}

}  // namespace kliping
