// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/source.h"

namespace kliping {

/// Reads the archives of web crawlers, WARC files (ISO 28500) and the WET
/// files made of them. Each record that shows a page is an article, known by
/// the address that was fetched:
///
///   response     with status 200 and HTML in it; others are ignored
///   resource     HTML; others are ignored
///   conversion   plain text; others are ignored
///   metadata     of Media Cloud's indexer: goes before what the page of the
///                record before would give by itself
///
/// Other records are passed over. The day of the crawl becomes
/// RawArticle::fetched. A record that cannot be read, or that is too large, is
/// rejected by its number and the next one is read. At most two records are in
/// memory at a time.
void read_warc(Source& source, ArticleSink& sink);

}  // namespace kliping
