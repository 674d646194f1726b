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

TEST_F(JournalTest, DropsZerosAndHalfACharacterAtTheEnd) {
    for (const std::string& tail : {std::string(700, '\0'), std::string("<entry v=\"1\"><badge evidence=\"Zo\xC3"),
                                    std::string("<entry") + std::string(90, '\0')}) {
        const auto reading = JournalReading::of(linesOf(1, 2) + tail, SaveFormat());
        EXPECT_EQ(reading.entries.size(), 2u);
        EXPECT_TRUE(reading.torn);
        EXPECT_EQ(reading.whole, linesOf(1, 2));
    }
}

TEST_F(JournalTest, KeepsAllLinesAroundADamagedOne) {
    std::string damaged = linesOf(2, 2);
    damaged[damaged.size() / 2] ^= 1;
    const auto reading = JournalReading::of(linesOf(1, 1) + damaged + "\n" + linesOf(3, 3), SaveFormat());
    EXPECT_EQ(reading.entries, (std::vector<LogEntry>{test::answer(1), test::answer(3)}));
    EXPECT_EQ(reading.damaged, 2u);
    EXPECT_EQ(reading.whole, linesOf(1, 1) + linesOf(3, 3));
}

TEST_F(JournalTest, TellsOfANewerGame) {
    const Migrations newer({[](SaveTree&) {}, [](SaveTree&) {}, [](SaveTree&) {}});
    const std::string line = SaveFormat(newer).journalLine(test::answer(2));
    EXPECT_EQ(JournalReading::of(linesOf(1, 1) + line, SaveFormat()).newer, SaveStore::kVersion + 1);
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
