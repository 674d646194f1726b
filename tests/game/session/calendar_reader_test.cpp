#include "game/session/calendar_reader.hpp"

#include "session_fixture.hpp"

#include "game/session/team_reader.hpp"

namespace game {
namespace {

engine::LocalDay day(const char* iso) {
    return engine::LocalDay::fromIso(iso).value();
}

class CalendarReaderTest : public test::TeamFolder {
protected:
    std::optional<Team> read(const std::string& text) {
        put("team.xml", text);
        m_diagnostics = {};
        return readTeam(folder() / "team.xml", m_diagnostics);
    }
    std::string complaintsOf(const std::string& text) {
        read(text);
        std::string lines;
        for (const engine::Diagnostic& diagnostic : m_diagnostics.sorted()) {
            lines += diagnostic.toString() + "\n";
        }
        return lines;
    }

    engine::Diagnostics m_diagnostics;
};

TEST_F(CalendarReaderTest, ReadsWhenATeamAndItsMembersWork) {
    const auto team = read("<team title=\"Acme\" zone=\"UTC\" workdays=\"Sun-Thu\">\n"
                           "  <leave first=\"2026-12-25\" last=\"2026-12-25\"/>\n"
                           "  <member rep=\"Ada\"/>\n"
                           "  <member rep=\"Ben\" joined=\"2026-11-16\" workdays=\"Mon, Tue\">\n"
                           "    <leave first=\"2026-12-07\" last=\"2026-12-11\"/>\n"
                           "  </member>\n"
                           "</team>\n");
    ASSERT_TRUE(team);
    EXPECT_EQ(m_diagnostics.errorCount() + m_diagnostics.warningCount(), 0u);
    ASSERT_TRUE(team->zone);
    const WorkCalendar& ada = team->members.at(0).calendar;
    EXPECT_TRUE(ada.isWorkday(day("2026-11-29"))) << "a Sunday";
    EXPECT_FALSE(ada.isWorkday(day("2026-11-27"))) << "a Friday";
    EXPECT_FALSE(ada.isWorkday(day("2026-12-25")));
    EXPECT_FALSE(team->members.at(0).joined);
    const TeamMember& ben = team->members.at(1);
    EXPECT_EQ(ben.joined, day("2026-11-16"));
    EXPECT_TRUE(ben.calendar.isWorkday(day("2026-11-30")));
    EXPECT_FALSE(ben.calendar.isWorkday(day("2026-12-02"))) << "a Wednesday";
    EXPECT_FALSE(ben.calendar.isWorkday(day("2026-12-07"))) << "a Monday, but on leave";
    EXPECT_EQ(ben.calendar.leave.size(), 2u) << "the team's and their own";
}

TEST_F(CalendarReaderTest, TellsEveryMistakeWithItsLine) {
    const std::string complaints = complaintsOf("<team title=\"Acme\" workdays=\"Mo-Fr\">\n"
                                                "  <leave first=\"2026-12-25\" last=\"2026-12-24\"/>\n"
                                                "  <member rep=\"Ada\" joined=\"soon\"/>\n"
                                                "  <member rep=\"Ben\" workdays=\"\"/>\n"
                                                "  <member rep=\"Cyd\"><leave first=\"2026-12-25\"/></member>\n"
                                                "  <member rep=\"Dan\" joind=\"2026-12-25\"/>\n"
                                                "</team>\n");
    for (const char* part :
         {"team.xml:1: error: workdays=\"Mo-Fr\" are no days; write them like Mon-Fri, Sun-Thu",
          "team.xml:2: error: a leave's last day", "team.xml:3: error: joined=\"soon\" is no day",
          "team.xml:4: error: ", "team.xml:5: error: ", "team.xml:6: error: "}) {
        EXPECT_NE(complaints.find(part), std::string::npos) << part << "\nin\n" << complaints;
    }
    EXPECT_NE(complaints.find("did you mean \"joined\"?"), std::string::npos) << complaints;
}

TEST_F(CalendarReaderTest, SuggestsTheZoneThatWasMeant) {
    for (const auto& [written, meant] :
         {std::pair("Europe/Berlln", "Europe/Berlin"), std::pair("Berlin", "Europe/Berlin"),
          std::pair("europe/berlin", "Europe/Berlin")}) {
        const std::string complaints =
            complaintsOf(std::string("<team title=\"A\" zone=\"") + written + "\">\n<member rep=\"Ada\"/></team>");
        EXPECT_NE(complaints.find(std::string("team.xml:1: error: zone=\"") + written +
                                  "\" is no time zone; did you mean \"" + meant + "\"?"),
                  std::string::npos)
            << complaints;
    }
    for (const char* written :
         {"../../../etc/passwd", "/etc/localtime", "Europe", "zone.tab", "Nowhere/Atlantis 12"}) {
        EXPECT_FALSE(zoneNamed(written)) << written;
    }
}

TEST_F(CalendarReaderTest, OneTeamHasOneWeekWhereverItIsLookedAt) {
    const auto team = read("<team title=\"Acme\" zone=\"Europe/Berlin\"><member rep=\"Ada\"/></team>");
    ASSERT_TRUE(team);
    // Monday, 04:30 in Berlin: still Sunday in New York, long Monday in Tokyo.
    for (const char* moment : {"2026-11-23T04:30+01:00", "2026-11-22T22:30-05:00", "2026-11-23T12:30+09:00"}) {
        const auto now = engine::Timestamp::fromIso(moment).value();
        EXPECT_EQ(team->starts(now).week.toIso(), "2026-11-23T04:00:00.000+01:00") << moment;
        EXPECT_EQ(team->starts(now).season.toIso(), "2026-10-01T04:00:00.000+02:00") << "in summer time";
        EXPECT_EQ(team->firstDayOf(Period::week, now).toIso(), "2026-11-23");
    }
    const auto before = engine::Timestamp::fromIso("2026-11-23T11:59+09:00").value();
    EXPECT_EQ(team->firstDayOf(Period::week, before).toIso(), "2026-11-16");
    EXPECT_EQ(Team().firstDayOf(Period::week, before).toIso(), "2026-11-23") << "without a zone it is the looker's";
}

} // namespace
} // namespace game
