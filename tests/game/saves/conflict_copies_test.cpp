#include "game/saves/conflict_copies.hpp"

#include "save_fixture.hpp"

#include "game/saves/save_format.hpp"

namespace game {
namespace {

using ConflictCopiesTest = test::SaveFolder;

std::vector<std::string> originalsOf(const std::string& stem) {
    return ConflictCopies::possibleOriginals(
        stem, [](const std::string& name) { return name == "Ada" || name == "Ada Lovelace"; });
}

TEST_F(ConflictCopiesTest, KnowsTheNamesThatToolsGive) {
    for (const char* stem :
         {"Ada (1)", "Ada (conflicted copy 2026-11-04)", "Ada (Bob's conflicted copy 2026-11-04)",
          "Ada.sync-conflict-20261104-101112-7ABCDEF", "Ada-DESKTOP-4K2L", "Ada 2", "Ada copy", "Ada - Copy",
          "Ada - Copy (2)", "Ada_conflict-20261104-101112", "Kopie von Ada", "Copy of Ada", "Ada@k3f9 (1)",
          "Ada@k3f9-141 2", "Ada.backup (1)", "Kopie von Ada@k3f9"}) {
        EXPECT_EQ(originalsOf(stem), std::vector<std::string>{"Ada"}) << stem;
    }
    EXPECT_EQ(originalsOf("Ada Lovelace (1)"), (std::vector<std::string>{"Ada Lovelace", "Ada"}));
    for (const char* stem : {"Adam", "Bob", "Radar", "Ada2"}) {
        EXPECT_TRUE(originalsOf(stem).empty()) << stem;
    }
}

TEST_F(ConflictCopiesTest, AreToldFromPeopleByWhatTheyHold) {
    const SaveFormat format;
    test::put(files().journal(), format.journalLine(test::answer(1)) + format.journalLine(test::answer(2)));
    const std::vector<std::filesystem::path> originals{files().journal()};
    const auto copy = folder() / "Ada 2.journal";
    test::put(copy, format.journalLine(RepSettings{"Ada", {}}));
    EXPECT_TRUE(ConflictCopies::areOf("Ada", {copy}, originals));
    test::put(copy, format.journalLine(RepSettings{"Ada 2", {}}) + format.journalLine(test::answer(1)));
    EXPECT_FALSE(ConflictCopies::areOf("Ada", {copy}, originals)) << "it says whose it is";
    test::put(copy, format.journalLine(test::answer(1)));
    EXPECT_TRUE(ConflictCopies::areOf("Ada", {copy}, originals));
    test::put(copy, format.journalLine(test::answer(3)));
    EXPECT_FALSE(ConflictCopies::areOf("Ada", {copy}, originals));
    test::put(copy, "garbage");
    EXPECT_FALSE(ConflictCopies::areOf("Ada", {copy}, originals));
}

} // namespace
} // namespace game
