#include "game/saves/save_folder.hpp"

#include <algorithm>

#include "save_fixture.hpp"

#include "game/saves/save_format.hpp"

namespace game {
namespace {

using SaveFolderTest = test::SaveFolder;
using Names = std::vector<std::string>;

Names namesOf(const std::vector<std::filesystem::path>& files) {
    Names names;
    for (const auto& file : files) {
        names.push_back(file.filename().string());
    }
    return names;
}

TEST_F(SaveFolderTest, ListsRepsByAnyOfTheirFiles) {
    for (const char* name :
         {"Bob.xml", "Bob.backup.xml", "Bob.journal", "Bob.lock", "Ada.xml", "Cyd@k3f9.journal", "Dan.backup.xml",
          "team.xml", "team.memory.xml", "Eve.lock", "Bob.xml.new", "Fay.journal.damaged-1", "notes.txt"}) {
        test::put(folder() / name, "");
    }
    EXPECT_EQ(game::SaveFolder(folder()).reps(), (Names{"Ada", "Bob", "Cyd", "Dan"}));
    EXPECT_TRUE(game::SaveFolder(folder() / "nowhere").reps().empty());
}

TEST_F(SaveFolderTest, KnowsDevicesAndSessions) {
    for (const char* name :
         {"Ada.xml", "Ada@k3f9.xml", "Ada@k3f9.journal", "Ada@k3f9-141.journal", "Ada@k3f9-9.journal",
          "Ada@x2-1.journal", "Ada@k3f9-0.journal", "Ada@k3f9-1x.journal"}) {
        test::put(folder() / name, "");
    }
    const game::SaveFolder found(folder());
    EXPECT_EQ(found.reps(), Names{"Ada"});
    EXPECT_EQ(found.devicesOf("Ada"), (Names{"d1", "k3f9", "x2"}));
    EXPECT_EQ(namesOf(found.sessionsOf("Ada", "k3f9")), (Names{"Ada@k3f9-9.journal", "Ada@k3f9-141.journal"}));
    EXPECT_TRUE(found.sessionsOf("Ada", "d1").empty());
    EXPECT_TRUE(found.devicesOf("Bob").empty());
}

TEST_F(SaveFolderTest, SetsCopiesApart) {
    test::makeSave(folder(), 2, 3);
    for (const char* name : {"Ada (1).xml", "Ada 2.xml", "Ada-DESKTOP-4K2L.xml", "Kopie von Ada.xml"}) {
        test::put(folder() / name, test::bytesOf(files().snapshot()));
    }
    test::put(folder() / "Ada 2.journal", test::bytesOf(files().journal()));
    test::put(folder() / "Ada Lovelace.xml", SaveFormat().snapshot({RepSettings{"Ada Lovelace", {}}, {}}));
    const game::SaveFolder found(folder());
    EXPECT_EQ(found.reps(), (Names{"Ada", "Ada Lovelace"}));
    Names copies = namesOf(found.copiesOf("Ada"));
    std::sort(copies.begin(), copies.end());
    EXPECT_EQ(copies,
              (Names{"Ada (1).xml", "Ada 2.journal", "Ada 2.xml", "Ada-DESKTOP-4K2L.xml", "Kopie von Ada.xml"}));
    EXPECT_TRUE(found.copiesOf("Ada Lovelace").empty());
}

} // namespace
} // namespace game
