#include "game/saves/journal.hpp"

#include "save_fixture.hpp"

namespace game {
namespace {

using JournalTest = test::SaveFolder;

std::string linesOf(std::int64_t from, std::int64_t to) {
    std::string lines;
    for (std::int64_t n = from; n <= to; ++n) {
        lines += SaveFormat().journalLine(test::answer(n));
    }
    return lines;
}

TEST_F(JournalTest, ReadsWhatWasAppended) {
    test::put(files().journal(), "");
    Journal journal(files().journal());
    ASSERT_TRUE(journal.append(linesOf(1, 1)));
    ASSERT_TRUE(journal.append(SaveFormat().journalLine(RepSettings{"Ada", {}})));
    ASSERT_TRUE(journal.append(SaveFormat().journalLine(RepSettings{"Countess", {}})));
    ASSERT_TRUE(journal.append(linesOf(2, 2)));
    const std::string bytes = test::bytesOf(files().journal());
    const auto reading = JournalReading::of(bytes, SaveFormat());
    EXPECT_EQ(reading.entries, (std::vector<LogEntry>{test::answer(1), test::answer(2)}));
    EXPECT_EQ(reading.settings->name, "Countess");
    EXPECT_EQ(reading.whole, bytes);
    EXPECT_EQ(reading.damaged, 0u);
    EXPECT_FALSE(reading.torn);
}

TEST_F(JournalTest, DropsOnlyATornLastLine) {
    const std::string before = linesOf(1, 2);
    const std::string last = linesOf(3, 3);
    for (std::size_t length = 0; length + 1 < last.size(); ++length) {
        const auto reading = JournalReading::of(before + last.substr(0, length), SaveFormat());
        ASSERT_EQ(reading.entries.size(), 2u) << length;
        ASSERT_EQ(reading.whole, before);
        ASSERT_EQ(reading.torn, length > 0);
        ASSERT_EQ(reading.damaged, 0u);
    }
}

TEST_F(JournalTest, TakesALastLineThatLacksOnlyItsEnd) {
    const std::string lines = linesOf(1, 2);
    const auto reading = JournalReading::of(lines.substr(0, lines.size() - 1), SaveFormat());
    EXPECT_EQ(reading.entries.size(), 2u);
    EXPECT_EQ(reading.whole, lines);
    EXPECT_FALSE(reading.torn);
}

TEST_F(JournalTest, TellsAnUnfinishedLineFromZerosAndStrayBytes) {
    const std::string lines = linesOf(1, 2);
    for (const char* tail : {"<entry v=\"1\"><badge evidence=\"Zo\xC3", "<ent", "<"}) {
        const auto reading = JournalReading::of(lines + tail, SaveFormat());
        EXPECT_TRUE(reading.torn) << tail;
        EXPECT_EQ(reading.whole, lines);
        EXPECT_EQ(reading.damaged + reading.zeros + reading.strays, 0u);
    }
    const auto zeros = JournalReading::of(lines + std::string(700, '\0'), SaveFormat());
    EXPECT_EQ(zeros.zeros, 700u);
    EXPECT_FALSE(zeros.torn);
    EXPECT_EQ(zeros.whole, lines);
    EXPECT_EQ(zeros.entries.size(), 2u);
    EXPECT_EQ(JournalReading::of(std::string(90, '\0'), SaveFormat()).zeros, 90u);
}

TEST_F(JournalTest, LosesNoAnswerToADamagedLineBreak) {
    const std::string lines = linesOf(1, 3);
    for (std::size_t at = 0; (at = lines.find('\n', at)) != std::string::npos; ++at) {
        for (const char other : {'\x0B', '\0', 'J', '\xFF'}) {
            std::string damaged = lines;
            damaged[at] = other;
            const auto reading = JournalReading::of(damaged, SaveFormat());
            EXPECT_EQ(reading.entries.size(), 3u) << at;
            EXPECT_EQ(reading.whole, lines);
            EXPECT_FALSE(reading.isIntact());
            EXPECT_FALSE(reading.torn);
        }
    }
}

TEST_F(JournalTest, KeepsAllLinesAroundADamagedOne) {
    for (const std::size_t at : {std::size_t{1}, std::size_t{60}}) {
        std::string damaged = linesOf(2, 2);
        damaged[at] ^= 1;
        const auto reading = JournalReading::of(linesOf(1, 1) + damaged + linesOf(3, 3), SaveFormat());
        EXPECT_EQ(reading.entries, (std::vector<LogEntry>{test::answer(1), test::answer(3)}));
        EXPECT_EQ(reading.damaged, 1u);
        EXPECT_FALSE(reading.isIntact());
        EXPECT_EQ(reading.whole, linesOf(1, 1) + linesOf(3, 3));
    }
}

TEST_F(JournalTest, KeepsTheLineBehindOneThatWasNeverFinished) {
    const std::string half = linesOf(2, 2).substr(0, 80);
    const auto reading = JournalReading::of(linesOf(1, 1) + half + linesOf(3, 3), SaveFormat());
    EXPECT_EQ(reading.entries, (std::vector<LogEntry>{test::answer(1), test::answer(3)}));
    EXPECT_EQ(reading.damaged, 1u);
}

TEST_F(JournalTest, NoticesWhoeverElseTouchesItsFile) {
    test::put(files().journal(), linesOf(1, 1));
    Journal journal(files().journal());
    journal.lookAgain();
    EXPECT_TRUE(journal.isAsLeft());
    ASSERT_TRUE(journal.append(linesOf(2, 2)));
    EXPECT_TRUE(journal.isAsLeft());
    std::ofstream(files().journal(), std::ios::app) << linesOf(3, 3);
    EXPECT_FALSE(journal.isAsLeft());
    ASSERT_TRUE(journal.append(linesOf(4, 4)));
    EXPECT_FALSE(journal.isAsLeft()) << "the third line is still to be read";
    journal.lookAgain();
    test::put(folder() / "other", test::bytesOf(files().journal()));
    std::filesystem::rename(folder() / "other", files().journal());
    EXPECT_FALSE(journal.isAsLeft()) << "another file of the same size";
    journal.lookAgain();
    std::filesystem::remove(files().journal());
    EXPECT_FALSE(journal.isAsLeft());
}

TEST_F(JournalTest, TellsOfANewerGame) {
    const Migrations newer({[](SaveTree&) {}, [](SaveTree&) {}, [](SaveTree&) {}});
    const std::string line = SaveFormat(newer).journalLine(test::answer(2));
    EXPECT_EQ(JournalReading::of(linesOf(1, 1) + line, SaveFormat()).newer, 4);
}

TEST_F(JournalTest, NoticesThatItsFileIsGone) {
    Journal journal(files().journal());
    const auto appended = journal.append(linesOf(1, 1));
    ASSERT_FALSE(appended);
    EXPECT_NE(appended.sentence().find("No such file or directory"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(files().journal()));
}

TEST_F(JournalTest, SaysThatTheDiskIsFull) {
    std::filesystem::create_symlink("/dev/full", files().journal());
    Journal journal(files().journal());
    const auto appended = journal.append(linesOf(1, 1));
    ASSERT_FALSE(appended);
    EXPECT_NE(appended.sentence().find("No space left on device. Make room"), std::string::npos);
}

} // namespace
} // namespace game
