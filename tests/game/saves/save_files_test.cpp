#include "game/saves/save_files.hpp"

#include "save_fixture.hpp"

namespace game {
namespace {

using SaveFilesTest = test::SaveFolder;

TEST_F(SaveFilesTest, TakesNamesOfPeople) {
    for (const char* name :
         {"Ada", "Ada Lovelace", "a.b-c_d", "007", "Zoë", "Zoë B.", "Jürgen", "王芳", "Ольга", "teamster"}) {
        EXPECT_TRUE(SaveFiles::isValidName(name)) << name;
    }
    EXPECT_TRUE(SaveFiles::isValidName(std::string(64, 'a')));
}

TEST_F(SaveFilesTest, RefusesWhatIsNoFileNameEverywhere) {
    for (const char* name :
         {"", ".", "..", ".hidden", " Ada", "Ada ", "a/b", "a\\b", "a:b", "a\nb", "a*", "Ada\x7f", "\xC3",
          "a\xE2\x80\xAE"
          "b",
          "a×b", "\xF0\x9F\x8C\x83"}) {
        EXPECT_FALSE(SaveFiles::isValidName(name)) << name;
    }
    EXPECT_FALSE(SaveFiles::isValidName(std::string(65, 'a')));
    EXPECT_FALSE(SaveFiles::isValidName(std::string("a\0b", 3)));
}

TEST_F(SaveFilesTest, RefusesNamesThatClashWithOtherFilesOfATeam) {
    for (const char* name : {"team", "TEAM", "team.memory", "Ada.backup", "Ada.Backup"}) {
        EXPECT_FALSE(SaveFiles::isValidName(name)) << name;
    }
}

TEST_F(SaveFilesTest, ListsRepsByAnyOfTheirFiles) {
    for (const char* name :
         {"Bob.xml", "Bob.backup.xml", "Bob.journal", "Bob.lock", "Ada.xml", "Cyd.journal", "Dan.backup.xml",
          "team.xml", "team.memory.xml", "Eve.lock", "Bob.xml.new", "Fay.journal.damaged-1", "notes.txt"}) {
        test::put(folder() / name, "");
    }
    EXPECT_EQ(SaveFiles::repsIn(folder()), (std::vector<std::string>{"Ada", "Bob", "Cyd", "Dan"}));
    EXPECT_TRUE(SaveFiles::repsIn(folder() / "nowhere").empty());
}

TEST_F(SaveFilesTest, KeepsDamagedFilesUnderNewNames) {
    const auto journal = files().journal();
    EXPECT_EQ(SaveFiles::keptName(journal).filename(), "Ada.journal.damaged-1");
    test::put(SaveFiles::keptName(journal), "");
    EXPECT_EQ(SaveFiles::keptName(journal).filename(), "Ada.journal.damaged-2");
}

} // namespace
} // namespace game
