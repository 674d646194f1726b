#include "game/saves/save_mender.hpp"

#include "save_fixture.hpp"

namespace game {
namespace {

class SaveMenderTest : public test::SaveFolder {
protected:
    void rot(const std::filesystem::path& file) {
        std::string bytes = test::bytesOf(file);
        bytes[bytes.size() / 2] ^= 4;
        test::put(file, bytes);
    }
    void expectRefusedUntouched() {
        const auto before = test::allFiles(folder());
        const auto store = SaveStore::open(folder(), "Ada");
        ASSERT_FALSE(store);
        EXPECT_NE(store.sentence().find("is damaged, and so is its backup"), std::string::npos) << store.sentence();
        EXPECT_FALSE(SaveStore::read(folder(), "Ada"));
        EXPECT_EQ(test::allFiles(folder()), before);
    }
};

TEST_F(SaveMenderTest, DropsATornTailAndGoesOnBehindIt) {
    test::makeSave(folder(), 2, 2);
    const std::string whole = test::bytesOf(files().journal());
    for (const std::string& tail :
         {std::string("<entry v=\"1\"><attempt n=\"5\" evidence=\"Zo\xC3"), std::string(600, '\0')}) {
        test::put(files().journal(), whole + tail);
        test::expectAnswers(folder(), 4, 1);
        EXPECT_EQ(test::bytesOf(files().journal()), whole);
        test::expectAnswers(folder(), 4, 0);
    }
    auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store);
    test::appendAnswers(*store, 5, 5);
    store = engine::Failure{"closed"};
    test::expectAnswers(folder(), 5, 0);
}

TEST_F(SaveMenderTest, KeepsADamagedJournalBesideTheRest) {
    test::makeSave(folder(), 2, 3);
    std::string damaged = test::bytesOf(files().journal());
    const std::size_t second = damaged.find("n=\"4\"");
    damaged[second + 3] = '9';
    test::put(files().journal(), damaged);

    const auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store);
    EXPECT_EQ(store->data().log.entries(),
              (std::vector<LogEntry>{test::answer(1), test::answer(2), test::answer(3), test::answer(5)}));
    EXPECT_EQ(store->notices(),
              (std::vector<std::string>{"One line in Ada's journal could not be read and was left "
                                        "out. The damaged journal was kept as Ada.journal.damaged-1."}));
    EXPECT_EQ(test::bytesOf(files().journal().string() + ".damaged-1"), damaged);
}

TEST_F(SaveMenderTest, FallsBackToTheBackup) {
    test::makeSave(folder(), 5, 2);
    rot(files().snapshot());
    test::expectAnswers(folder(), 7, 1);
    EXPECT_TRUE(std::filesystem::exists(files().snapshot().string() + ".damaged-1"));
    test::expectAnswers(folder(), 7, 0);
}

TEST_F(SaveMenderTest, DoesWithoutABackupWhileTheJournalHoldsEverything) {
    test::makeSave(folder(), 0, 3);
    ASSERT_FALSE(std::filesystem::exists(files().backup()));
    rot(files().snapshot());
    test::expectAnswers(folder(), 3, 1);
}

TEST_F(SaveMenderTest, MakesMissingFilesAgain) {
    test::makeSave(folder(), 0, 3);
    std::filesystem::remove(files().snapshot());
    test::expectAnswers(folder(), 3, 1);
    std::filesystem::remove(files().journal());
    test::expectAnswers(folder(), 3, 1);
    test::expectAnswers(folder(), 3, 0);
}

TEST_F(SaveMenderTest, TakesEmptyFilesAsMissing) {
    test::makeSave(folder(), 4, 2);
    test::put(files().snapshot(), "");
    test::expectAnswers(folder(), 6, 1);
    test::put(files().snapshot(), std::string(4096, '\0'));
    test::expectAnswers(folder(), 6, 1);
    test::expectAnswers(folder(), 6, 0);
}

TEST_F(SaveMenderTest, TakesAllFilesEmptyAsANewSave) {
    test::put(files().snapshot(), "");
    test::put(files().journal(), "");
    test::expectAnswers(folder(), 0, 0);
}

TEST_F(SaveMenderTest, RefusesWhatCannotBeMadeUpFor) {
    test::makeSave(folder(), 4, 2);
    rot(files().snapshot());
    rot(files().backup());
    expectRefusedUntouched();
}

TEST_F(SaveMenderTest, RefusesADamagedSnapshotWithoutAnythingElse) {
    test::makeSave(folder(), 4, 0);
    rot(files().snapshot());
    std::filesystem::remove(files().backup());
    std::filesystem::remove(files().journal());
    expectRefusedUntouched();
}

TEST_F(SaveMenderTest, ReadingMendsNothing) {
    test::makeSave(folder(), 4, 2);
    rot(files().snapshot());
    test::put(files().journal(), test::bytesOf(files().journal()) + "<entry");
    const auto before = test::allFiles(folder());
    const auto read = SaveStore::read(folder(), "Ada");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->log.entries().size(), 6u);
    EXPECT_EQ(test::allFiles(folder()), before);
}

} // namespace
} // namespace game
