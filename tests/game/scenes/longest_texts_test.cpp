#include "tests/game/scenes/longest_texts.hpp"

#include <gtest/gtest.h>

#include "game/content/library_reader.hpp"
#include "game/scenes/briefing_scene.hpp"
#include "game/scenes/nugget_scene.hpp"
#include "game/scenes/round_scene.hpp"
#include "tests/game/scenes/layout_checks.hpp"
#include "tests/game/scenes/scene_house.hpp"

namespace {

struct Script {
    const char* name;
    const char* sample;
};

/// Every script we ship fonts for, with the widest words it is written in.
const Script kScripts[] = {
    {"Latin", "Whom you help and with what, measured weekly in wholesale logistics "},
    {"Capitals", "WHOM WE HELP MOST AND WHY THEY WANT MORE MEMOS "},
    {"German", "Donaudampfschifffahrtskapitänsmützenabzeichen "},
    {"Unbroken", "WMWMWMWMWM"},
    {"Cyrillic", "Широкомасштабный ЖУРНАЛ объединяющий ЩЕДРОСТЬ "},
    {"Greek", "Πληροφορίες και ΩΜΕΓΑ συμφωνητικά "},
    {"Arabic", "يجب أن تكون الموافقة حرة ومحددة ومستنيرة وواضحة "},
    {"Hebrew", "הסכמה חייבת להיות חופשית ומפורשת "},
    {"Devanagari", "सहमति स्वतंत्र और विशिष्ट क्षत्रिय होनी चाहिए "},
    {"Thai", "ความยินยอมต้องเป็นอิสระและเฉพาะเจาะจง"},
    {"Chinese", "同意必须是自由的、明确的、知情的。"},
};

class LongestTexts : public testing::TestWithParam<Script> {
protected:
    void SetUp() override {
        test::LongestTexts(GetParam().sample).write(m_folder.path());
        engine::Diagnostics diagnostics;
        game::Library library = game::readLibrary(m_folder.path(), diagnostics);
        for (const engine::Diagnostic& each : diagnostics.sorted()) {
            ADD_FAILURE() << each.toString();
        }
        m_house = std::make_unique<test::SceneHouse>(std::move(library), "Mara", m_folder.path());
        m_house->view = {1280, 720, 1.0f};
    }

    void look(const std::string& what) {
        SCOPED_TRACE(what);
        m_house->top().layout(m_house->view);
        test::LayoutChecks(m_house->top().screen(), m_house->typesetter()).run();
        m_house->shoot(what.c_str());
        m_house->typesetter().forget();
    }
    void playThrough(const game::Nugget& nugget, bool right) {
        const game::Question& question = nugget.questions.front();
        SCOPED_TRACE(game::formatName(question.body));
        game::RoundPlan plan;
        plan.items = {{nugget.id, question.id, true, 0}};
        auto& scene = m_house->open<game::RoundScene>(plan);
        look("snippet");
        m_house->key("Enter");
        look("question");
        answer(scene, right);
        look("answered");
        m_house->click("commit");
        look("play");
        for (int i = 0; scene.stage() == game::RoundScene::Stage::play && i < 1800; ++i) {
            m_house->key("Space");
            scene.update(1.0f / 60.0f);
        }
        look(right ? "right" : "missed");
    }

    test::TempFolder m_folder;
    std::unique_ptr<test::SceneHouse> m_house;

private:
    void answer(game::RoundScene& scene, bool right) {
        const game::QuestionBody& body = scene.round().question().body;
        for (const auto& event : scene.card()->eventsFor(game::rightAnswer(body))) {
            m_house->send(event);
        }
        if (!right && scene.card()->sheet().isTyped()) {
            m_house->send(engine::TextTyped{"7"});
        }
    }
};

TEST_P(LongestTexts, FitTheRound) {
    for (const game::Nugget* nugget : m_house->library().nuggets()) {
        playThrough(*nugget, true);
    }
}

TEST_P(LongestTexts, FitTheFeedbackOfAMiss) {
    for (const game::Nugget* nugget : m_house->library().nuggets()) {
        const game::QuestionBody& body = nugget->questions.front().body;
        if (std::holds_alternative<game::Numeric>(body) || std::holds_alternative<game::FillIn>(body)) {
            playThrough(*nugget, false);
        }
    }
}

TEST_P(LongestTexts, FitWhatIsRead) {
    m_house->open<game::NuggetScene>(*m_house->library().nuggets().front());
    look("nugget");
    m_house->open<game::BriefingScene>(m_house->library().courses().front().modules.front());
    look("briefing");
}

INSTANTIATE_TEST_SUITE_P(Scripts, LongestTexts, testing::ValuesIn(kScripts),
                         [](const auto& script) { return std::string(script.param.name); });

} // namespace
