#include "game/session/member_reader.hpp"

#include "session_fixture.hpp"

#include "game/saves/save_format.hpp"
#include "game/session/folder_team_store.hpp"

namespace game {
namespace {

/// Ada, with a log that is long enough to be kept.
class MemberReaderTest : public test::TeamFolder {
protected:
    MemberReaderTest() {
        SaveData data;
        data.settings.name = "Ada";
        for (int number = 0; number < 250; ++number) {
            data.log.add({"d1", number + 1, test::answerTo(number % 8, -20.0 + number * 0.08)});
        }
        put("Ada.xml", SaveFormat().snapshot(data));
        put("Ada.journal", SaveFormat().journalLine(data.settings));
    }

    ReadMember read(double day, bool kept = true) {
        const FolderTeamStore store(folder());
        const Team team = *store.team();
        const TeamReading how{&test::library(), test::moment(day),
                              kept ? std::optional(folder() / "cache") : std::nullopt};
        return MemberReader(store, team, how).read(team.members.front());
    }
    std::string file() const { return (folder() / "cache" / "Ada.fold").string(); }
    void expectSame(double day) {
        const ReadMember kept = read(day);
        const ReadMember fresh = read(day, false);
        EXPECT_EQ(kept.season.counted, fresh.season.counted) << day;
        EXPECT_EQ(kept.season.par, fresh.season.par) << day;
        EXPECT_EQ(kept.week.earned, fresh.week.earned) << day;
        EXPECT_EQ(kept.week.brightness, fresh.week.brightness) << day;
        EXPECT_EQ(kept.nextMs, fresh.nextMs) << day;
    }
};

TEST_F(MemberReaderTest, FoldsALongSaveOnce) {
    expectSame(1.0);
    ASSERT_TRUE(std::filesystem::exists(file()));
    const auto time = std::filesystem::last_write_time(file());
    expectSame(1.0);
    expectSame(1.5);
    EXPECT_EQ(std::filesystem::last_write_time(file()), time);
}

TEST_F(MemberReaderTest, FoldsAgainWhenItMust) {
    read(1.0);
    ASSERT_TRUE(open("Ada").record(test::answerTo(0, 1.2)));
    expectSame(1.3);
    expectSame(1.1);
    expectSame(-5.0);
    expectSame(9.0);
    put("team.xml", "<team title=\"A\" desired-retention=\"0.8\"><member rep=\"Ada\"/></team>");
    expectSame(1.3);
}

TEST_F(MemberReaderTest, NeverTrustsWhatIsDamaged) {
    read(1.0);
    for (const char* left : {"", "garbage"}) {
        std::ofstream(file()) << left;
        expectSame(1.0);
    }
}

TEST_F(MemberReaderTest, KeepsNothingOfASaveThatIsNotWhole) {
    put("Ada.journal", "garbage\n");
    EXPECT_NE(read(1.0).problem, "");
    EXPECT_NE(read(1.0).problem, "") << "and says so every time";
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(MemberReaderTest, KeepsNothingOfAShortLog) {
    std::filesystem::remove(folder() / "Ada.xml");
    std::filesystem::remove(folder() / "Ada.journal");
    ASSERT_TRUE(open("Ada").record(test::answerTo(0, 0.0)));
    read(1.0);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

} // namespace
} // namespace game
