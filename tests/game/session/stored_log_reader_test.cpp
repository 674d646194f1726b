#include "game/session/stored_log_reader.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

class StoredLogReaderTest : public test::TeamFolder {
protected:
    StoredLogReaderTest() {
        auto ada = open("Ada");
        for (int number = 0; number < 4; ++number) {
            EXPECT_TRUE(ada.record(test::answerTo(number, 0.0)));
        }
        // It would make up for everything.
        std::filesystem::remove(SaveFiles(folder(), "Ada").session(1));
    }

    StoredLog read(const std::string& rep = "Ada") { return readStoredLog(SaveFolder(folder()), rep); }
    std::string bytes(const std::string& file) {
        std::ifstream in(folder() / file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

TEST_F(StoredLogReaderTest, SaysNothingOfAWholeSave) {
    const StoredLog stored = read();
    EXPECT_EQ(stored.problem + stored.remark, "");
    EXPECT_FALSE(stored.unreadable);
    EXPECT_GE(stored.log.entries().size(), 4u);
}

TEST_F(StoredLogReaderTest, SaysWhatAJournalLost) {
    const std::string journal = bytes("Ada.journal");
    put("Ada.journal", journal.substr(0, journal.size() - 9));
    EXPECT_NE(read().problem, "");
    EXPECT_NE(read().remark, "");
    put("Ada.journal", journal.substr(0, 20) + "X" + journal.substr(21));
    EXPECT_NE(read().problem, "");
    EXPECT_FALSE(read().unreadable) << "the others can be read";
    EXPECT_FALSE(read().log.empty());
}

TEST_F(StoredLogReaderTest, SaysHowMuchIsMissing) {
    const std::string journal = bytes("Ada.journal");
    const std::size_t second = journal.find('\n', journal.find('\n') + 1) + 1;
    const std::size_t third = journal.find('\n', second) + 1;
    put("Ada.journal", journal.substr(0, second) + journal.substr(third));
    EXPECT_EQ(read().remark, "1 entry is missing");
    put("Ada.journal", "");
    EXPECT_NE(read().remark, "") << "it was emptied";
    std::filesystem::remove(folder() / "Ada.journal");
    EXPECT_NE(read().remark, "") << "it is gone";
}

TEST_F(StoredLogReaderTest, GoesByTheJournalWhereASnapshotIsLost) {
    const std::size_t entries = read().log.entries().size();
    for (const char* left : {"", "garbage"}) {
        put("Ada.xml", left);
        EXPECT_EQ(read().log.entries().size(), entries);
        EXPECT_NE(read().problem, "") << left;
    }
    std::filesystem::remove(folder() / "Ada.xml");
    EXPECT_NE(read().problem, "");
    EXPECT_EQ(read().log.entries().size(), entries);
}

TEST_F(StoredLogReaderTest, MarksASaveOfWhichNothingIsLeft) {
    for (const char* file : {"Ada.xml", "Ada.journal", "Ada.lock"}) {
        put(file, "");
    }
    EXPECT_TRUE(read().unreadable);
    EXPECT_EQ(read().remark, "could not be read");
    EXPECT_NE(read().problem, "");
    std::filesystem::remove(folder() / "Ada.xml");
    std::filesystem::create_directory(folder() / "Ada.xml");
    EXPECT_TRUE(read().unreadable);
    EXPECT_FALSE(read("Nobody").unreadable) << "who never played lost nothing";
}

TEST_F(StoredLogReaderTest, DoesNotTakeOnePersonsSaveForAnothers) {
    put("Bob.xml", bytes("Ada.xml"));
    put("Bob.journal", bytes("Ada.journal"));
    EXPECT_TRUE(read("Bob").unreadable);
    EXPECT_NE(read("Bob").problem.find("Ada"), std::string::npos);
    EXPECT_TRUE(read("Bob").log.empty());
}

TEST_F(StoredLogReaderTest, NamesCopiesAndCountsThemOnce) {
    const std::size_t entries = read().log.entries().size();
    for (const char* name : {"Ada (1)", "Ada - Copy", "Kopie von Ada"}) {
        put(std::string(name) + ".xml", bytes("Ada.xml"));
        put(std::string(name) + ".journal", bytes("Ada.journal"));
    }
    EXPECT_EQ(SaveFolder(folder()).reps(), std::vector<std::string>{"Ada"});
    EXPECT_EQ(read().log.entries().size(), entries);
    EXPECT_EQ(read().remark, "") << "nothing is wrong with Ada's own";
    EXPECT_NE(read().problem.find("Kopie von Ada.journal"), std::string::npos) << read().problem;
}

} // namespace
} // namespace game
