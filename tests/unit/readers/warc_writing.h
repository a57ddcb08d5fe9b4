// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping::test {

/// One record of a WARC file, as crawlers write it; `fields` are whole lines
/// of its header.
inline std::string warc_record(std::string_view type, const std::vector<std::string>& fields,
                               std::string_view block) {
  std::string record = "WARC/1.0\r\nWARC-Type: " + std::string(type) + "\r\n";
  for (const std::string& field : fields) record += field + "\r\n";
  record += "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n";
  return record.append(block).append("\r\n\r\n");
}

/// The fields of a record that was made of the page at `url`.
inline std::vector<std::string> fields_of(std::string_view url, std::string_view content_type) {
  return {"WARC-Target-URI: " + std::string(url), "WARC-Date: 2025-02-14T03:00:00Z",
          "WARC-Record-ID: <urn:uuid:" + std::string(url) + ">",
          "Content-Type: " + std::string(content_type)};
}

/// A response of HTTP; `fields` are whole lines of its header.
inline std::string http_response(std::string_view status, const std::vector<std::string>& fields,
                                 std::string_view body) {
  std::string response = "HTTP/1.1 " + std::string(status) + "\r\n";
  for (const std::string& field : fields) response += field + "\r\n";
  return response.append("\r\n").append(body);
}

/// A page with one article, which begins with `text`.
inline std::string page_of(std::string_view title, std::string_view text) {
  return "<!DOCTYPE html><html><head><title>" + std::string(title) +
         "</title></head><body><article><h1>" + std::string(title) + "</h1><p>" +
         std::string(text) +
         "</p><p>Kepala desa mengatakan, dua puluh ribu bibit sudah tumbuh dan nelayan kembali "
         "menangkap kepiting di antara akar-akarnya.</p><p>Anak-anak sekolah ikut menyiram bibit "
         "setiap Sabtu pagi, sebelum air laut pasang dan jalan ke pantai tergenang.</p><p>Tahun "
         "depan warga hendak menanam sepuluh ribu bibit lagi di muara sungai.</p>"
         "</article></body></html>";
}

/// The beginning of an article.
inline constexpr std::string_view first_paragraph =
    "Warga desa itu menanam bakau di sepanjang pantai yang terkikis ombak sejak lima tahun lalu.";

/// The record of a crawler that fetched a page with one article.
inline std::string page_record(std::string_view url, std::string_view title) {
  return warc_record("response", fields_of(url, "application/http; msgtype=response"),
                     http_response("200 OK", {"Content-Type: text/html; charset=utf-8"},
                                   page_of(title, first_paragraph)));
}

}  // namespace kliping::test
