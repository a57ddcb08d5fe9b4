// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/authors.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

Names authors_of_text(std::string body) {
  RawArticle raw;
  raw.body = std::move(body);
  return authors_of(raw);
}

TEST(Authors, ArePartedWhereOneValueNamesSeveral) {
  EXPECT_EQ(names_in("Rina Lestari, Joko Santoso dan Wati"),
            (Names{"Rina Lestari", "Joko Santoso", "Wati"}));
  EXPECT_EQ(names_in("Rina Lestari/Joko Santoso"), (Names{"Rina Lestari", "Joko Santoso"}));
}

TEST(Authors, KeepTheirDegrees) {
  EXPECT_EQ(names_in("Dr. Rina Lestari, M.Si dan Joko Santoso, S.H."),
            (Names{"Dr. Rina Lestari, M.Si", "Joko Santoso, S.H."}));
}

TEST(Authors, AreNamedWithoutTheirOutlet) {
  EXPECT_EQ(names_in("Rina Lestari - detikNews"), Names{"Rina Lestari"});
  EXPECT_EQ(names_in("KOMPAS.com - Rina Lestari"), Names{"Rina Lestari"});
  EXPECT_EQ(names_in("Antara"), Names{});
}

TEST(Authors, AreNoAddressesAndNoPlaceHolders) {
  for (const char* const value : {"None", "admin", "rina@contoh.id", "https://contoh.id/rina",
                                  "www.contoh.id", "-", "", "2025"}) {
    EXPECT_EQ(names_in(value), Names{}) << value;
  }
}

TEST(Authors, AreATeamOnlyWhereNoPersonIsNamed) {
  RawArticle raw;
  raw.authors = {"Tim Redaksi", "Rina Lestari"};
  EXPECT_EQ(authors_of(raw), Names{"Rina Lestari"});
  raw.authors = {"Tim Redaksi"};
  EXPECT_EQ(authors_of(raw), Names{"Tim Redaksi"});
  raw.authors = {"advertorial"};
  EXPECT_EQ(authors_of(raw), Names{"advertorial"});
}

TEST(Authors, AreReadFromBylinesWhereTheSourceNamesNone) {
  EXPECT_EQ(authors_of_text("Penulis: Rina Lestari\nHujan turun."), Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Hujan turun.\nPewarta: Rina Lestari"), Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Hujan turun.,Reporter: Rina A. Lestari,Sumber: Merdeka.com"),
            Names{"Rina A. Lestari"});
  EXPECT_EQ(authors_of_text("**Penulis: Rina Lestari/DW Indonesia**\nHujan turun."),
            Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Laporan Wartawan Tribunnews.com, Rina Lestari\nHujan turun."),
            Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Rina Lestari , Jurnalis-Rabu, 12 Februari 2025\nHujan turun."),
            Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Hujan turun.\nRep: Rina Lestari"), Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Hujan turun.\nPewarta: Rina LestariEditor: Joko Santoso"),
            Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Hujan turun di desa.\nOleh Rina Lestari*\nWarga senang."),
            Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Oleh karena itu\nHujan turun."), Names{});
  EXPECT_EQ(authors_of_text("Oleh: Rina Lestari, Dosen\nHujan turun."), Names{"Rina Lestari"});
}

TEST(Authors, AreNotReadFromTheMiddleOfASentence) {
  EXPECT_EQ(authors_of_text("Kepada penulis: Rina harus pulang."), Names{});
  EXPECT_EQ(authors_of_text("Majalah Warta Reporter: Rina harus pulang."), Names{});
  EXPECT_EQ(authors_of_text("Penulis: ia yang menang."), Names{});
  EXPECT_EQ(authors_of_text("Penulis:"), Names{});
}

TEST(Authors, AreEditorsOnlyWhereNoOneElseIsNamed) {
  EXPECT_EQ(authors_of_text("Penulis: Rina Lestari | Editor: Joko Santoso\nHujan turun."),
            Names{"Rina Lestari"});
  EXPECT_EQ(authors_of_text("Hujan turun.\nEditor: Joko Santoso"), Names{"Joko Santoso"});
}

TEST(Authors, OfTheSourceGoBeforeBylines) {
  RawArticle raw;
  raw.authors = {"Rina Lestari"};
  raw.body = "Penulis: Joko Santoso\nHujan turun.";
  EXPECT_EQ(authors_of(raw), Names{"Rina Lestari"});
  raw.authors = {"None"};
  EXPECT_EQ(authors_of(raw), Names{"Joko Santoso"});
}

}  // namespace
}  // namespace kliping
