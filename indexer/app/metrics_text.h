// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/app/run_record.h"

namespace kliping::app {

/// The content of --metrics FILE: gauges in Prometheus' text format, as
/// node_exporter's textfile collector reads them, each with the labels
/// `archive` and `command`. `previous` is what the file held before: from
/// there comes when the command last succeeded, where this run did not. What
/// a run that failed does not know (the size of the archive) is left out.
[[nodiscard]] std::string metrics_text(const RunRecord& record, std::string_view previous);

}  // namespace kliping::app
