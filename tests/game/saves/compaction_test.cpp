#include "game/saves/compaction.hpp"

#include "save_fixture.hpp"

#include "game/saves/journal.hpp"

namespace game {
namespace {

class CompactionTest : public test::SaveFolder {
protected:
    Compaction planned() {
        auto compaction = Compaction::of(files(), SaveFormat());
        EXPECT_TRUE(compaction);
        return std::move(*compaction);
    }
    /// The save as a power cut leaves it: `done` steps done, the next file half written beside its place.
    void interruptAfter(std::size_t done) {
        const Compaction compaction = planned();
        ASSERT_EQ(compaction.steps.size(), 3u);
        for (std::size_t i = 0; i < done; ++i) {
            test::put(compaction.steps[i].file, compaction.steps[i].bytes);
        }
        if (done < compaction.steps.size()) {
            const auto& next = compaction.steps[done];
            test::put(next.file.string() + ".new", next.bytes.substr(0, next.bytes.size() / 2));
        }
    }
};

TEST_F(CompactionTest, LosesNothingWhereverItStops) {
    for (std::size_t done = 0; done <= 3; ++done) {
        std::filesystem::remove_all(folder());
        test::makeSave(folder(), 4, 3);
        interruptAfter(done);
        test::expectAnswers(folder(), 7, 0);
    }
}

TEST_F(CompactionTest, LosesNothingWhereverItStopsAndTheSnapshotRots) {
    for (std::size_t done = 0; done <= 3; ++done) {
        std::filesystem::remove_all(folder());
        test::makeSave(folder(), 4, 3);
        interruptAfter(done);
        std::string rotten = test::bytesOf(files().snapshot());
        rotten[rotten.size() / 2] ^= 4;
        test::put(files().snapshot(), rotten);
        test::expectAnswers(folder(), 7, 3);
        EXPECT_EQ(test::bytesOf(files().snapshot().string() + ".damaged-1"), rotten);
        test::expectAnswers(folder(), 7, 0);
    }
}

TEST_F(CompactionTest, LetsBackupAndJournalHoldEverything) {
    test::makeSave(folder(), 6, 1);
    std::filesystem::remove(files().snapshot());
    test::expectAnswers(folder(), 7, 2);
}

TEST_F(CompactionTest, KeepsTheJournalShort) {
    test::makeSave(folder(), 100, 0);
    const auto reading = JournalReading::of(test::bytesOf(files().journal()), SaveFormat());
    EXPECT_EQ(reading.entries.size(), 2u);
}

TEST_F(CompactionTest, DoesNotMakeADamagedSnapshotTheBackup) {
    test::makeSave(folder(), 2, 1);
    std::string rotten = test::bytesOf(files().snapshot());
    rotten[rotten.size() / 2] ^= 4;
    test::put(files().snapshot(), rotten);
    EXPECT_FALSE(Compaction::of(files(), SaveFormat()));
}

} // namespace
} // namespace game
