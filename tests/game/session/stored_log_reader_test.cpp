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
    }

    StoredLog read(const std::string& rep = "Ada") { return readStoredLog(SaveFiles(folder(), rep)); }
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
    EXPECT_EQ(read().problem, "Ada's save: The last line of Ada.journal is not whole.");
    put("Ada.journal", journal.substr(0, 20) + "X" + journal.substr(21));
    EXPECT_EQ(read().remark, "1 line cannot be read");
    EXPECT_FALSE(read().unreadable) << "the others can";
    EXPECT_FALSE(read().log.empty());
    std::filesystem::remove(folder() / "Ada.journal");
    EXPECT_EQ(read().remark, "its journal is missing");
}

TEST_F(StoredLogReaderTest, SaysThatAJournalWasEmptied) {
    {
        auto store = SaveStore::open(folder(), "Ada");
        ASSERT_TRUE(store->compact());
    }
    ASSERT_EQ(read().problem, "");
    put("Ada.journal", "");
    EXPECT_EQ(read().remark, "its journal is empty");
}

TEST_F(StoredLogReaderTest, GoesByTheJournalWhereASnapshotIsLost) {
    const std::size_t entries = read().log.entries().size();
    for (const char* left : {"", "garbage"}) {
        put("Ada.xml", left);
        EXPECT_EQ(read().log.entries().size(), entries);
        EXPECT_NE(read().problem.find("Ada.xml is "), std::string::npos) << left;
    }
    std::filesystem::remove(folder() / "Ada.xml");
    EXPECT_EQ(read().remark, "its save is missing");
    EXPECT_EQ(read().log.entries().size(), entries);
}

TEST_F(StoredLogReaderTest, MarksASaveOfWhichNothingIsLeft) {
    put("Ada.xml", "");
    put("Ada.journal", "");
    EXPECT_TRUE(read().unreadable);
    EXPECT_EQ(read().remark, "could not be read");
    EXPECT_NE(read().problem.find("is empty"), std::string::npos);
    std::filesystem::remove(folder() / "Ada.xml");
    std::filesystem::create_directory(folder() / "Ada.xml");
    EXPECT_TRUE(read().unreadable);
    EXPECT_FALSE(read("Nobody").unreadable) << "who never played lost nothing";
}

TEST_F(StoredLogReaderTest, DoesNotTakeOnePersonsSaveForAnothers) {
    put("Bob.xml", bytes("Ada.xml"));
    put("Bob.journal", bytes("Ada.journal"));
    EXPECT_TRUE(read("Bob").unreadable);
    EXPECT_EQ(read("Bob").problem,
              "Bob.xml is the save of Ada, not of Bob. It does not count; rename it, or delete it.");
    EXPECT_TRUE(read("Bob").log.empty());
}

} // namespace
} // namespace game
