#include "game/session/team_models.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

const std::string kUsual = MemoryModel().text();

class TeamModelsTest : public test::TeamFolder {
protected:
    std::optional<std::vector<TeamModel>> read(const std::string& text) {
        put("team.memory.xml", text);
        m_diagnostics = {};
        return readTeamModels(folder() / "team.memory.xml", m_diagnostics);
    }
    /// The complaints, one a line.
    std::string complaintsOf(const std::string& text) {
        EXPECT_FALSE(read(text));
        std::string lines;
        for (const engine::Diagnostic& diagnostic : m_diagnostics.sorted()) {
            lines += diagnostic.toString() + "\n";
        }
        return lines;
    }

    engine::Diagnostics m_diagnostics;
};

TEST_F(TeamModelsTest, ReadsBackWhatItWrote) {
    const std::vector<TeamModel> models{{*engine::LocalDay::fromIso("2026-11-02"), MemoryModel(Fsrs7())},
                                        {*engine::LocalDay::fromIso("2027-02-01"), MemoryModel()}};
    const auto again = read(writeTeamModels(models));
    ASSERT_TRUE(again);
    ASSERT_EQ(again->size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ((*again)[i].from, models[i].from);
        EXPECT_EQ((*again)[i].model, models[i].model);
    }
    EXPECT_EQ(m_diagnostics.warningCount(), 0u);
    EXPECT_TRUE(read(writeTeamModels({}))->empty());
}

TEST_F(TeamModelsTest, TellsAllMistakesWithTheirLines) {
    const std::string complaints = complaintsOf("<memory>\n"
                                                "<model from=\"soon\" numbers=\"" +
                                                kUsual +
                                                "\"/>\n"
                                                "<model from=\"2026-11-02\" numbers=\"1 2 3\"/>\n"
                                                "<model from=\"2026-11-02\" numbers=\"one\"/>\n"
                                                "<model/>\n"
                                                "<model from=\"2026-11-02\" numbers=\"" +
                                                kUsual +
                                                "\"/>\n"
                                                "<model from=\"2026-11-01\" numbers=\"" +
                                                kUsual + "\"/>\n</memory>");
    for (const char* part : {"team.memory.xml:2: error: from=\"soon\" is no day",
                             "team.memory.xml:3: error: A memory model has 17, 19, 21",
                             "team.memory.xml:4: error: A memory model is written as numbers",
                             "team.memory.xml:5: error: ", "team.memory.xml:7: error: models come in the order"}) {
        EXPECT_NE(complaints.find(part), std::string::npos) << part << "\nin\n" << complaints;
    }
}

TEST_F(TeamModelsTest, RefusesWhatIsNoMemory) {
    EXPECT_NE(complaintsOf("<team/>").find("is a <memory>, not a <team>"), std::string::npos);
    EXPECT_NE(complaintsOf("<memory").find("error"), std::string::npos);
    m_diagnostics = {};
    EXPECT_FALSE(readTeamModels(folder() / "nowhere.xml", m_diagnostics));
    EXPECT_TRUE(m_diagnostics.hasErrors());
}

} // namespace
} // namespace game
