#include "game/saves/save_repair.hpp"

#include "save_fixture.hpp"

namespace game {
namespace {

class SaveRepairTest : public test::SaveFolder {
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

TEST_F(SaveRepairTest, KeepsATornTailBesideAndGoesOnBehindTheRest) {
    test::makeSave(folder(), 2, 2);
    const std::string whole = test::bytesOf(files().journal());
    int kept = 0;
    for (const std::string& tail : {std::string("<entry v=\"1\"><attempt n=\"5\" evidence=\"Zo\xC3"),
                                    std::string(600, '\0'), std::string("\x0B")}) {
        test::put(files().journal(), whole + tail);
        test::expectAnswers(folder(), 4, 2);
        EXPECT_EQ(test::bytesOf(files().journal()), whole);
        EXPECT_EQ(test::bytesOf(files().journal().string() + ".damaged-" + std::to_string(++kept)), whole + tail);
        test::expectAnswers(folder(), 4, 0);
    }
    auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store);
    test::appendAnswers(*store, 5, 5);
    store = engine::Failure{"closed"};
    test::expectAnswers(folder(), 5, 0);
}

TEST_F(SaveRepairTest, KeepsADamagedJournalBesideTheRest) {
    test::makeSave(folder(), 2, 3);
    std::string damaged = test::bytesOf(files().journal());
    const std::size_t second = damaged.find("n=\"4\"");
    damaged[second + 3] = '9';
    test::put(files().journal(), damaged);

    const auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store);
    EXPECT_EQ(store->data().log.entries(),
              (std::vector<LogEntry>{test::answer(1), test::answer(2), test::answer(3), test::answer(5)}));
    ASSERT_GE(store->notices().size(), 3u);
    EXPECT_EQ(store->notices()[0], "Ada.journal holds one line that cannot be read.");
    EXPECT_EQ(store->notices()[1], "What was found is kept as Ada.journal.damaged-1.");
    EXPECT_EQ(store->notices()[2], "One entry (answers, and what goes with them) is gone from Ada's save: their "
                                   "numbers are known, but no file here holds them.");
    EXPECT_EQ(test::bytesOf(files().journal().string() + ".damaged-1"), damaged);
}

TEST_F(SaveRepairTest, FallsBackToTheBackup) {
    test::makeSave(folder(), 5, 2);
    rot(files().snapshot());
    test::expectAnswers(folder(), 7, 3);
    EXPECT_TRUE(std::filesystem::exists(files().snapshot().string() + ".damaged-1"));
    test::expectAnswers(folder(), 7, 0);
}

TEST_F(SaveRepairTest, DoesWithoutABackupWhileTheJournalHoldsEverything) {
    test::makeSave(folder(), 0, 3);
    ASSERT_FALSE(std::filesystem::exists(files().backup()));
    rot(files().snapshot());
    test::expectAnswers(folder(), 3, 3);
}

TEST_F(SaveRepairTest, MakesMissingFilesAgain) {
    test::makeSave(folder(), 0, 3);
    std::filesystem::remove(files().snapshot());
    test::expectAnswers(folder(), 3, 2);
    std::filesystem::remove(files().journal());
    test::expectAnswers(folder(), 3, 1);
    test::expectAnswers(folder(), 3, 0);
}

TEST_F(SaveRepairTest, TakesEmptyFilesAsMissing) {
    test::makeSave(folder(), 4, 2);
    test::put(files().snapshot(), "");
    test::expectAnswers(folder(), 6, 2);
    test::put(files().snapshot(), std::string(4096, '\0'));
    test::expectAnswers(folder(), 6, 2);
    test::expectAnswers(folder(), 6, 0);
}

TEST_F(SaveRepairTest, TakesAllFilesEmptyAsANewSave) {
    test::put(files().snapshot(), "");
    test::put(files().journal(), "");
    test::expectAnswers(folder(), 0, 0);
}

TEST_F(SaveRepairTest, RefusesWhatCannotBeMadeUpFor) {
    test::makeSave(folder(), 4, 2);
    rot(files().snapshot());
    rot(files().backup());
    expectRefusedUntouched();
}

TEST_F(SaveRepairTest, RefusesADamagedSnapshotWithoutAnythingElse) {
    test::makeSave(folder(), 4, 0);
    rot(files().snapshot());
    std::filesystem::remove(files().backup());
    std::filesystem::remove(files().journal());
    expectRefusedUntouched();
}

TEST_F(SaveRepairTest, OpensAWholeBackupWhateverBitOfTheSnapshotIsWrong) {
    test::makeSave(folder(), 4, 2);
    const std::string whole = test::bytesOf(files().snapshot());
    const std::size_t version = whole.find("version=\"", whole.find("<save")) + 9;
    for (const std::size_t at : {version, version + 1, std::size_t{3}, whole.size() - 3}) {
        std::string wrong = whole;
        wrong[at] = static_cast<char>(wrong[at] ^ 8);
        test::put(files().snapshot(), wrong);
        test::expectAnswers(folder(), 6, 3);
    }
}

TEST_F(SaveRepairTest, SaysOfAnEmptiedJournalHowManyAnswersAreGone) {
    test::makeSave(folder(), 4, 6);
    const std::string journal = test::bytesOf(files().journal());
    for (const std::string& left : {std::string(), std::string(500, '\0')}) {
        test::put(files().journal(), left);
        const auto read = SaveStore::read(folder(), "Ada");
        ASSERT_TRUE(read);
        EXPECT_NE(test::joined(read->findings).find("Ada.journal"), std::string::npos);
        EXPECT_NE(test::joined(read->findings).find("6 entries (answers, and what goes with them) are gone"),
                  std::string::npos)
            << test::joined(read->findings);
        EXPECT_EQ(test::joined(read->findings).find("never finished"), std::string::npos);
    }
    test::put(files().journal(), journal);
    EXPECT_TRUE(SaveStore::read(folder(), "Ada")->findings.empty());
}

TEST_F(SaveRepairTest, SaysOfAJournalCutAtALineHowManyAnswersAreGoneAndNumbersOn) {
    test::makeSave(folder(), 4, 6);
    const std::string journal = test::bytesOf(files().journal());
    const std::size_t cut = journal.find('\n', journal.find("n=\"7\"")) + 1;
    test::put(files().journal(), journal.substr(0, cut));
    {
        auto store = SaveStore::open(folder(), "Ada");
        ASSERT_TRUE(store);
        EXPECT_NE(test::joined(store->notices()).find("3 entries (answers"), std::string::npos)
            << test::joined(store->notices());
        EXPECT_EQ(test::bytesOf(files().journal().string() + ".kept-1"), journal.substr(0, cut));
        EXPECT_EQ(store->data().log.nextSequence("d1"), 11);
        ASSERT_TRUE(store->append(test::answer(11)));
    }
    EXPECT_TRUE(SaveStore::open(folder(), "Ada")->notices().empty()) << "told once";
    EXPECT_FALSE(SaveStore::read(folder(), "Ada")->findings.empty()) << "and shown for good";
    // The journal comes back, and with it what was gone.
    test::put(files().journal(), journal + test::bytesOf(files().journal()));
    test::expectAnswers(folder(), 11, 0);
}

TEST_F(SaveRepairTest, UsesTheBackupWhereverItHasWhatIsMissing) {
    test::makeSave(folder(), 4, 0);
    const std::string older = test::bytesOf(files().snapshot());
    auto store = SaveStore::open(folder(), "Ada");
    test::appendAnswers(*store, 5, 8);
    ASSERT_TRUE(store->compact());
    ASSERT_TRUE(store->compact());
    store = engine::Failure{"closed"};
    test::removeSessions(folder());
    // An older snapshot in the place of the newest: the backup knows better.
    test::put(files().snapshot(), older);
    const auto again = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->data().log.entries().size(), 8u);
    EXPECT_NE(test::joined(again->notices()).find("4 entries of Ada's save were no longer in Ada.journal"),
              std::string::npos)
        << test::joined(again->notices());
    EXPECT_TRUE(SaveStore::read(folder(), "Ada")->findings.empty());
}

TEST_F(SaveRepairTest, PutsBackWhatOnlyTheSessionsHold) {
    {
        auto store = SaveStore::open(folder(), "Ada");
        test::appendAnswers(*store, 1, 4);
    }
    const auto before = test::allFiles(folder());
    {
        auto store = SaveStore::open(folder(), "Ada");
        test::appendAnswers(*store, 5, 9);
    }
    // An old copy of the folder is put over the new one.
    for (const auto& [name, bytes] : before) {
        test::put(folder() / name, bytes);
    }
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->log.entries().size(), 9u);
    EXPECT_TRUE(SaveStore::read(folder(), "Ada")->findings.empty());
    test::expectAnswers(folder(), 9, 1);
    test::expectAnswers(folder(), 9, 0);
    test::put(files().journal(), "");
    test::removeSessions(folder());
    EXPECT_NE(test::joined(SaveStore::read(folder(), "Ada")->findings).find("9 entries"), std::string::npos);
}

TEST_F(SaveRepairTest, RefusesTheFilesOfAnotherRep) {
    test::makeSave(folder(), 2, 2);
    std::ofstream(folder() / "Bob.xml") << test::bytesOf(files().snapshot());
    std::ofstream(folder() / "Cyd.journal") << test::bytesOf(files().journal());
    const auto before = test::allFiles(folder());
    for (const char* rep : {"Bob", "Cyd"}) {
        const auto store = SaveStore::open(folder(), rep);
        ASSERT_FALSE(store);
        EXPECT_NE(store.sentence().find(std::string("holds Ada's save, not ") + rep + "'s. Nothing was changed"),
                  std::string::npos)
            << store.sentence();
        EXPECT_FALSE(SaveStore::read(folder(), rep));
    }
    EXPECT_EQ(test::allFiles(folder()), before);
}

TEST_F(SaveRepairTest, ReadingRepairsNothing) {
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
