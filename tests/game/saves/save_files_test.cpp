#include "game/saves/save_files.hpp"

#include "save_fixture.hpp"

namespace game {
namespace {

using SaveFilesTest = test::SaveFolder;

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
