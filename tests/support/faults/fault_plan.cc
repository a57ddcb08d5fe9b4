// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/fault_plan.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "common/archive/durable_file.h"
#include "common/text/split.h"

extern "C" void kliping_fault_arm();

namespace kliping::test {
namespace {

std::filesystem::path data_of(const FaultPlan& plan) { return plan.log.string() + ".data"; }

RecordedCall read_call(std::string_view line, std::string_view& data) {
  std::vector<std::string_view> fields = split(line, '\t');
  fields.resize(4);
  RecordedCall call{.kind = std::string(fields[0]), .path = fields[1]};
  if (call.kind == "rename") call.new_path = fields[2];
  if (call.kind == "write" || call.kind == "truncate")
    call.place = std::stoul(std::string(fields[2]));
  if (call.kind == "write" && !data.empty()) {
    const std::size_t size = std::stoul(std::string(fields[3]));
    call.bytes = data.substr(0, size);
    data.remove_prefix(call.bytes.size());
  }
  return call;
}

}  // namespace

std::map<std::string, std::string> environment_of(const FaultPlan& plan) {
  return {{"KLIPING_FAULT_ROOT", plan.root.string()},
          {"KLIPING_FAULT_AT", std::to_string(plan.at)},
          {"KLIPING_FAULT_DO", plan.effect},
          {"KLIPING_FAULT_LASTS", plan.lasts ? "yes" : ""},
          {"KLIPING_FAULT_LOG", plan.log.string()},
          {"KLIPING_FAULT_DATA", plan.with_data ? data_of(plan).string() : ""}};
}

std::filesystem::path fault_library() { return KLIPING_FAULT_LIBRARY; }

void arm(const FaultPlan& plan) {
  for (const auto& [name, value] : environment_of(plan)) {
    if (::setenv(name.c_str(), value.c_str(), 1) != 0) throw std::runtime_error("setenv failed");
  }
  kliping_fault_arm();
}

std::vector<RecordedCall> read_calls(const FaultPlan& plan) {
  const std::string log = read_file(plan.log);
  const std::string bytes = plan.with_data ? read_file(data_of(plan)) : "";
  std::string_view data = bytes;
  std::vector<RecordedCall> calls;
  for (const std::string_view line : split(log, '\n')) {
    if (!line.empty()) calls.push_back(read_call(line, data));
  }
  return calls;
}

}  // namespace kliping::test
