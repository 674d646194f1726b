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

TEST_F(SaveFilesTest, AreOfOneDeviceEach) {
    EXPECT_EQ(files().snapshot().filename(), "Ada.xml");
    EXPECT_EQ(files("k3f9").snapshot().filename(), "Ada@k3f9.xml");
    EXPECT_EQ(files("k3f9").backup().filename(), "Ada@k3f9.backup.xml");
    EXPECT_EQ(files("k3f9").journal().filename(), "Ada@k3f9.journal");
    EXPECT_EQ(files("k3f9").lock().filename(), "Ada@k3f9.lock");
}

TEST_F(SaveFilesTest, NameDevicesPlainly) {
    for (const char* name : {"d1", "k3f9x2", "laptop", "0123456789abcdef"}) {
        EXPECT_TRUE(SaveFiles::isValidDevice(name)) << name;
    }
    for (const char* name : {"", "Laptop", "k3-f9", "k3 f9", "k3.f9", "../x", "0123456789abcdefg"}) {
        EXPECT_FALSE(SaveFiles::isValidDevice(name)) << name;
    }
}

TEST_F(SaveFilesTest, KeepsDamagedFilesUnderNewNames) {
    const auto journal = files().journal();
    EXPECT_EQ(SaveFiles::keptName(journal).filename(), "Ada.journal.damaged-1");
    test::put(SaveFiles::keptName(journal), "");
    EXPECT_EQ(SaveFiles::keptName(journal).filename(), "Ada.journal.damaged-2");
    EXPECT_EQ(SaveFiles::keptName(journal, SaveFiles::kKept).filename(), "Ada.journal.kept-1");
}

} // namespace
} // namespace game
