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
        const auto team = read(text);
        EXPECT_EQ(team.has_value(), !m_diagnostics.hasErrors());
        std::string lines;
        for (const engine::Diagnostic& diagnostic : m_diagnostics.sorted()) {
            lines += diagnostic.toString() + "\n";
        }
        return lines;
    }

    engine::Diagnostics m_diagnostics;
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
                                                "  <member rep=\"../Ada\"/>\n"
                                                "  <member rep=\"Bob\"/>\n"
                                                "  <member rep=\"Bob\"/>\n"
                                                "  <member rep=\"Cyd\" hidden=\"maybe\"/>\n"
                                                "</team>\n");
    for (const char* part :
         {"team.xml:1: error: ", "team.xml:2: error: a season's last day comes after its first",
          "team.xml:3: error: first=\"soon\" is no day", "team.xml:4: error: ", "team.xml:5: error: rep=\"../Ada\"",
          "team.xml:7: error: \"Bob\" is a member twice", "team.xml:8: error: "}) {
        EXPECT_NE(complaints.find(part), std::string::npos) << part << "\nin\n" << complaints;
    }
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

TEST_F(TeamReaderTest, WarnsOfWhatItDoesNotKnow) {
    const std::string complaints = complaintsOf("<team title=\"A\">\n<member rep=\"Ada\" allias=\"C\"/></team>");
    EXPECT_NE(complaints.find("team.xml:2: warning: "), std::string::npos) << complaints;
    EXPECT_NE(complaints.find("alias"), std::string::npos) << complaints;
}

} // namespace
} // namespace game
