#include "game/saves/save_store.hpp"

#include <algorithm>

#include "save_fixture.hpp"

#include "game/saves/checksum.hpp"
#include "game/saves/save_format.hpp"

namespace game {
namespace {

using SaveStoreTest = test::SaveFolder;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

TEST_F(SaveStoreTest, BeginsEmptyAndBearsTheName) {
    const auto store = SaveStore::open(folder() / "new" / "deep", "Ada");
    ASSERT_TRUE(store) << store.sentence();
    EXPECT_TRUE(store->data().log.empty());
    EXPECT_EQ(store->data().settings, (RepSettings{"Ada", {}}));
    EXPECT_EQ(store->device(), "d1");
    EXPECT_TRUE(store->notices().empty());
    EXPECT_EQ(SaveStore::list(folder() / "new" / "deep"), (std::vector<std::string>{"Ada"}));
}

TEST_F(SaveStoreTest, FindsEverythingAgain) {
    test::makeSave(folder(), 5, 4);
    test::expectAnswers(folder(), 9, 0);
}

TEST_F(SaveStoreTest, KeepsSettingsInJournalSnapshotAndBackup) {
    const RepSettings settings{"Ada", {{"text-scale", "120"}}};
    {
        auto store = SaveStore::open(folder(), "Ada");
        ASSERT_TRUE(store->setSettings(settings));
    }
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->settings, settings);
    ASSERT_TRUE(SaveStore::open(folder(), "Ada")->compact());
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->settings, settings);
    std::filesystem::remove(files().snapshot());
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->settings, settings);
}

TEST_F(SaveStoreTest, TakesAnEntryOnce) {
    auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store->append(test::answer(1)));
    ASSERT_TRUE(store->append(test::answer(1)));
    EXPECT_EQ(store->data().log.entries().size(), 1u);
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->log.entries().size(), 1u);
}

TEST_F(SaveStoreTest, GivesTheSameBytesForTheSameAnswers) {
    test::makeSave(folder() / "a", 5, 4);
    test::makeSave(folder() / "b", 5, 4);
    EXPECT_EQ(test::allFiles(folder() / "a"), test::allFiles(folder() / "b"));
}

TEST_F(SaveStoreTest, LetsACopyPlayOnUnderAnotherDevice) {
    test::makeSave(folder(), 0, 2);
    {
        auto copy = SaveStore::open(folder(), "Ada", "laptop");
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->data().log.nextSequence(copy->device()), 1);
        ASSERT_TRUE(copy->append(test::answer(1, "laptop")));
    }
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->log.entries().size(), 3u);
    EXPECT_FALSE(SaveStore::open(folder(), "Ada", ""));
}

TEST_F(SaveStoreTest, FoldsALongJournalWhenOpened) {
    test::makeSave(folder(), 0, 300);
    test::expectAnswers(folder(), 300, 0);
    EXPECT_TRUE(std::filesystem::exists(files().backup()));
    test::expectAnswers(folder(), 300, 0);
    ASSERT_TRUE(SaveStore::open(folder(), "Ada")->compact());
    const std::string journal = test::bytesOf(files().journal());
    EXPECT_EQ(std::count(journal.begin(), journal.end(), '\n'), 1);
}

TEST_F(SaveStoreTest, IsOpenInOneGameAtATime) {
    auto first = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(first);
    const auto second = SaveStore::open(folder(), "Ada");
    ASSERT_FALSE(second);
    EXPECT_NE(second.sentence().find("open in another running game"), std::string::npos);
    EXPECT_TRUE(SaveStore::read(folder(), "Ada"));
    first = engine::Failure{"closed"};
    EXPECT_TRUE(SaveStore::open(folder(), "Ada"));
}

TEST_F(SaveStoreTest, LeavesANewerSaveExactlyAsItIs) {
    const Migrations newer({[](SaveTree&) {}, [](SaveTree&) {}, [](SaveTree&) {}});
    const std::string line = SaveFormat(newer).journalLine(test::answer(9));
    for (const auto& file : {files().snapshot(), files().journal()}) {
        std::filesystem::remove_all(folder());
        test::makeSave(folder(), 3, 1);
        const std::string bytes = test::bytesOf(file);
        test::put(file, file == files().journal()
                            ? bytes + line
                            : Checksum::close(replaced(bytes, "version=\"3\"", "version=\"4\"")));
        const auto before = test::allFiles(folder());
        const auto store = SaveStore::open(folder(), "Ada");
        ASSERT_FALSE(store);
        EXPECT_EQ(store.sentence(),
                  "Ada's save was written by a newer version of Recall City (save version 4; this one "
                  "reads up to 3). Please update the game. The save was left exactly as it is.");
        EXPECT_FALSE(SaveStore::read(folder(), "Ada"));
        EXPECT_EQ(test::allFiles(folder()), before);
    }
}

TEST_F(SaveStoreTest, ReadsWhileAnotherGamePlays) {
    auto store = SaveStore::open(folder(), "Ada");
    for (std::int64_t n = 1; n <= 20; ++n) {
        ASSERT_TRUE(store->append(test::answer(n)));
        if (n % 6 == 0) {
            ASSERT_TRUE(store->compact());
        }
        const auto read = SaveStore::read(folder(), "Ada");
        ASSERT_TRUE(read);
        EXPECT_EQ(read->log.entries().size(), static_cast<std::size_t>(n));
    }
}

TEST_F(SaveStoreTest, SaysPlainlyWhatIsNotThere) {
    EXPECT_FALSE(SaveStore::read(folder(), "Ada"));
    EXPECT_FALSE(SaveStore::open(folder(), " Ada"));
    EXPECT_FALSE(SaveStore::read(folder(), " Ada"));
    EXPECT_TRUE(SaveStore::open(folder() / "deep", "../Ada")) << "a name like any other";
    EXPECT_EQ(SaveStore::list(folder()), std::vector<std::string>()) << "and no path";
    test::put(folder() / "file", "");
    const auto store = SaveStore::open(folder() / "file", "Ada");
    ASSERT_FALSE(store);
    EXPECT_NE(store.sentence().find("Cannot make the folder"), std::string::npos) << store.sentence();
}

} // namespace
} // namespace game
