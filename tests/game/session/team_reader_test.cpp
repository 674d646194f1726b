#include "game/session/team_reader.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

class TeamReaderTest : public test::TeamFolder {
protected:
    std::optional<Team> read(const std::string& text) {
        put("team.xml", text);
        return readTeam(folder() / "team.xml", m_diagnostics);
    }
    /// The complaints, one a line.
    std::string complaintsOf(const std::string& text) {
        m_diagnostics = {};
        m_team = read(text).value_or(Team{});
        EXPECT_EQ(m_diagnostics.warningCount(), 0u);
        std::string lines;
        for (const engine::Diagnostic& diagnostic : m_diagnostics.sorted()) {
            lines += diagnostic.toString() + "\n";
        }
        return lines;
    }

    engine::Diagnostics m_diagnostics;
    /// As the last one was read.
    Team m_team;
};

TEST_F(TeamReaderTest, ReadsATeam) {
    const auto team = read("<team title=\"Acme\" desired-retention=\"0.85\">\n"
                           "  <season title=\"Winter\" first=\"2026-11-01\" last=\"2027-01-31\"/>\n"
                           "  <season title=\"Spring\" first=\"2027-02-01\" last=\"2027-04-30\"/>\n"
                           "  <member rep=\"Ada\" alias=\"Countess\" team=\"North\" hidden=\"yes\"/>\n"
                           "  <member rep=\"Zoë B.\"/>\n"
                           "</team>\n");
    ASSERT_TRUE(team);
    EXPECT_EQ(m_diagnostics.warningCount(), 0u);
    EXPECT_EQ(team->title, "Acme");
    EXPECT_DOUBLE_EQ(team->desiredRetention, 0.85);
    ASSERT_EQ(team->seasons.size(), 2u);
    EXPECT_EQ(team->seasons[0].last.toIso(), "2027-01-31");
    ASSERT_EQ(team->members.size(), 2u);
    EXPECT_EQ(team->members[0].alias, "Countess");
    EXPECT_EQ(team->members[0].team, "North");
    EXPECT_TRUE(team->members[0].hidden);
    EXPECT_EQ(team->members[1].rep, "Zoë B.");
    EXPECT_EQ(team->members[1].team, "Acme");
    EXPECT_FALSE(team->members[1].hidden);
}

TEST_F(TeamReaderTest, TellsAllMistakesWithTheirLines) {
    const std::string complaints = complaintsOf("<team title=\"Acme\" desired-retention=\"0.5\">\n"
                                                "  <season title=\"A\" first=\"2026-11-01\" last=\"2026-10-01\"/>\n"
                                                "  <season title=\"B\" first=\"soon\" last=\"2026-12-01\"/>\n"
                                                "  <member/>\n"
                                                "  <member rep=\" Ada\"/>\n"
                                                "  <member rep=\"Bob\"/>\n"
                                                "  <member rep=\"Bob\"/>\n"
                                                "  <member rep=\"Cyd\" hidden=\"maybe\"/>\n"
                                                "</team>\n");
    for (const char* part : {"team.xml:1: error: ", "team.xml:2: error: a season's last day comes after its first",
                             "team.xml:3: error: first=\"soon\" is no day", "team.xml:4: error: ",
                             "team.xml:5: error: rep=\" Ada\" has blanks at its ends; did you mean \"Ada\"?",
                             "team.xml:7: error: \"Bob\" is a member twice", "team.xml:8: error: "}) {
        EXPECT_NE(complaints.find(part), std::string::npos) << part << "\nin\n" << complaints;
    }
    EXPECT_TRUE(m_team.seasons.empty());
    ASSERT_EQ(m_team.members.size(), 3u) << "Ada, Bob and Cyd";
    EXPECT_FALSE(m_team.member("Bob")->hidden);
    EXPECT_TRUE(m_team.member("Cyd")->hidden);
}

TEST_F(TeamReaderTest, TakesAnyNameAPersonHas) {
    const std::string complaints =
        complaintsOf("<team title=\"A\"><member rep=\"O'Brien\"/><member rep=\"Zoë\"/><member rep=\"李雷\"/>"
                     "<member rep=\"Anna/Beta\"/><member rep=\"Robert Jr.\"/><member rep=\"ada\"/>"
                     "<member rep=\"Ada\"/><member rep=\"Team\"/></team>");
    EXPECT_EQ(complaints, "");
    EXPECT_EQ(m_team.members.size(), 8u);
}

TEST_F(TeamReaderTest, RefusesSeasonsThatShareADay) {
    const std::string complaints =
        complaintsOf("<team title=\"Acme\"><member rep=\"Ada\"/>\n"
                     "<season title=\"A\" first=\"2026-11-01\" last=\"2026-12-01\"/>\n"
                     "<season title=\"B\" first=\"2026-12-01\" last=\"2027-01-01\"/></team>");
    EXPECT_EQ(complaints, "team.xml:3: error: this season shares days with \"A\"\n");
}

TEST_F(TeamReaderTest, RefusesWhatIsNoTeam) {
    EXPECT_NE(complaintsOf("<course/>").find("a team file is a <team>, not a <course>"), std::string::npos);
    EXPECT_NE(complaintsOf("<team title=\"A\"/>").find("at least one <member"), std::string::npos);
    EXPECT_NE(complaintsOf("<team").find("error"), std::string::npos);
    EXPECT_NE(complaintsOf("").find("error"), std::string::npos);
    m_diagnostics = {};
    EXPECT_FALSE(readTeam(folder() / "nowhere.xml", m_diagnostics));
    EXPECT_TRUE(m_diagnostics.hasErrors());
}

TEST_F(TeamReaderTest, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(complaintsOf("<team title=\"A\" desired-retenton=\"0.8\">\n<member rep=\"Ada\" hiden=\"yes\"/>\n"
                           "<membr rep=\"Bob\"/>\n<member rep=\"Cyd\">x</member></team>"),
              "team.xml:1: error: the attribute \"desired-retenton\" is not known in <team>; did you mean "
              "\"desired-retention\"?\n"
              "team.xml:2: error: the attribute \"hiden\" is not known in <member>; did you mean \"hidden\"?\n"
              "team.xml:2: error: until this is put right, Ada is hidden from everybody's board\n"
              "team.xml:3: error: <membr> is not known in <team>; did you mean \"member\"?\n"
              "team.xml:4: error: the text in <member> is not read; put it into an element of its own\n"
              "team.xml:4: error: until this is put right, Cyd is hidden from everybody's board\n");
    EXPECT_TRUE(m_team.member("Ada")->hidden) << "which was meant, and nobody else is to read about it";
}

} // namespace
} // namespace game
