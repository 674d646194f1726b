#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "game/content/library_reader.hpp"
#include "game/session/rep_session.hpp"
#include "tests/tools/recall_team/program.hpp"

namespace {

using test::kComplaints;
using test::Printed;
using test::quoted;
using test::run;
using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;

const std::string kData = RECALL_TEAM_DATA;
const std::string kThursday = "2026-11-26T12:00+00:00";

std::string board(const std::string& folder, const std::string& more = "") {
    return "leaderboard " + quoted(folder) + " --levels " + quoted(kData + "/levels") + " --now " + kThursday +
           " " + more;
}

/// A copy of the team's folder that may be changed.
class RecallTeam : public ::testing::Test {
protected:
    RecallTeam() {
        std::string name = (fs::temp_directory_path() / "recall-team-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        fs::copy(kData + "/acme", m_folder / "acme", fs::copy_options::recursive);
    }
    ~RecallTeam() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    std::string acme() const { return (m_folder / "acme").string(); }

private:
    fs::path m_folder;
};

TEST_F(RecallTeam, PrintsTheStandingsAsATable) {
    const Printed result = run(board(kData + "/acme"));
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out, "Acme Sales: week of 2026-11-23\n"
                          "\n"
                          "Rank  Name        Team      Share     Points        Met  Brightness  Streak\n"
                          "   1  Lighthouse  North   100.0 %      180.4     4 of 4        98 %       4\n"
                          "   2  Cyd         South    20.2 %       37.1     4 of 4        74 %       1\n"
                          "   3  Bob         North   -16.4 %      -29.6     4 of 4        49 %       0\n"
                          "   –  Eve         South         –        0.0          –         0 %       0\n"
                          "\n"
                          "Rank  Team      Share  Brightness  Members\n"
                          "   1  North    41.8 %        74 %        2\n"
                          "   2  South     6.7 %        54 %        3\n");
    EXPECT_EQ(run(board(kData + "/acme"), kComplaints).out, "");
}

TEST_F(RecallTeam, PrintsWhatTheGameShows) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(kData + "/levels", diagnostics);
    ASSERT_FALSE(diagnostics.hasErrors());
    auto session = game::RepSession::open(library, acme(), "Bob");
    ASSERT_TRUE(session) << session.sentence();
    for (const auto& [word, period] :
         {std::pair("week", game::Period::week), std::pair("season", game::Period::season)}) {
        session->prepareLeaderboard(engine::Timestamp::fromIso(kThursday).value());
        session->waitForLeaderboard();
        const auto shown =
            session->leaderboard(period, engine::Timestamp::fromIso(kThursday).value()).shownTo("Bob");
        const Printed result = run(board(acme(), std::string("--json --period ") + word));
        EXPECT_EQ(result.code, 0);
        const auto json = nlohmann::json::parse(result.out);
        EXPECT_EQ(json["period"], word);
        ASSERT_EQ(json["standings"].size(), shown.size());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const auto& standing = json["standings"][i];
            EXPECT_EQ(standing["name"], shown[i].shownName);
            EXPECT_EQ(standing["rank"].is_null() ? 0u : standing["rank"].get<std::size_t>(), shown[i].rank);
            EXPECT_EQ(standing["brightness"].get<double>(), shown[i].brightness);
            EXPECT_EQ(standing["share"].is_null(), !shown[i].share);
            EXPECT_DOUBLE_EQ(standing["earned"].get<double>() * 1000.0, static_cast<double>(shown[i].earned));
        }
    }
}

TEST_F(RecallTeam, MarksSavesItCannotReadAndPrintsTheRest) {
    std::ofstream(acme() + "/Bob.xml") << "garbage";
    const Printed result = run(board(acme()));
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.out, HasSubstr("Lighthouse"));
    EXPECT_THAT(
        result.out,
        HasSubstr("   –  Bob         North         –          –          –           –       –  could not be "
                  "read\n"));
    EXPECT_THAT(result.out, HasSubstr("   1  North   100.0 %        98 %   1 of 2\n"));
    EXPECT_THAT(run(board(acme()), kComplaints).out, HasSubstr("recall-team: Bob's save in"));
    const auto json = nlohmann::json::parse(run(board(acme(), "--json")).out);
    ASSERT_EQ(json["problems"].size(), 1u);
    for (const auto& standing : json["standings"]) {
        const bool bob = standing["name"] == "Bob";
        EXPECT_EQ(standing["read"], !bob);
        EXPECT_EQ(standing["brightness"].is_null(), bob);
        EXPECT_EQ(standing["remark"].is_null(), !bob);
    }
}

TEST_F(RecallTeam, TellsWhatIsWrongWithATeamFileAndPrintsTheRest) {
    std::ofstream(acme() + "/team.xml") << "<team title=\"Acme\">\n<member rep=\"Ada\"/>\n"
                                           "<member rep=\"Bob\" hiden=\"yes\"/></team>";
    const Printed result = run(board(acme()));
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.out, HasSubstr("Ada"));
    EXPECT_THAT(result.out, Not(HasSubstr("Bob"))) << "who may have wished to be hidden";
    const std::string complaints = run(board(acme()), kComplaints).out;
    EXPECT_THAT(complaints,
                HasSubstr("team.xml:3: error: the attribute \"hiden\" is not known in <member>; did you "
                          "mean \"hidden\"?\n"));
    EXPECT_THAT(complaints, HasSubstr("Cyd has a save here but is no member"));
}

TEST_F(RecallTeam, TellsWhenThereIsNoTeam) {
    for (const char* text : {"<team", "<course/>", "<team title=\"Acme\">\n<member/></team>"}) {
        std::ofstream(acme() + "/team.xml") << text;
        EXPECT_EQ(run(board(acme())).code, 1) << text;
        EXPECT_EQ(run(board(acme())).out, "") << text;
        EXPECT_THAT(run(board(acme()), kComplaints).out, HasSubstr("team.xml:")) << text;
    }
    fs::remove_all(acme());
    fs::create_directory(acme());
    EXPECT_EQ(run(board(acme())).code, 1);
    EXPECT_THAT(run(board(acme()), kComplaints).out, HasSubstr("neither a team.xml nor a save"));
}

TEST_F(RecallTeam, TellsWhatIsWrongWithTheLevels) {
    const std::string arguments = "leaderboard " + quoted(acme()) + " --levels /nowhere --now " + kThursday;
    EXPECT_EQ(run(arguments).code, 1);
    EXPECT_THAT(run(arguments, kComplaints).out, HasSubstr("nowhere"));
}

TEST_F(RecallTeam, TakesAllSavesOfAFolderWithoutATeamFile) {
    fs::remove(acme() + "/team.xml");
    const Printed result = run(board(acme()));
    EXPECT_EQ(result.code, 0);
    EXPECT_THAT(result.out, HasSubstr("Everybody: week of 2026-11-23"));
    EXPECT_THAT(result.out, HasSubstr("Zoë"));
}

TEST_F(RecallTeam, ChangesNothing) {
    const auto time = fs::last_write_time(acme());
    EXPECT_EQ(run(board(acme())).code, 0);
    EXPECT_EQ(fs::last_write_time(acme()), time);
    EXPECT_FALSE(fs::exists(acme() + "/Ada.lock"));
}

TEST_F(RecallTeam, HelpsAndRefusesWrongUsage) {
    EXPECT_EQ(run("--help").code, 0);
    EXPECT_THAT(run("--help").out, HasSubstr("Example: recall-team leaderboard"));
    EXPECT_THAT(run("leaderboard --help").out, HasSubstr("--period"));
    for (const char* wrong :
         {"", "dance", "leaderboard", "leaderboard x --period year", "leaderboard x --now soon"}) {
        EXPECT_EQ(run(wrong).code, 2) << wrong;
        EXPECT_FALSE(run(wrong, kComplaints).out.empty()) << wrong;
    }
    EXPECT_EQ(run("leaderboard /nowhere").code, 1);
}

} // namespace
