#include "game/autoplay/auto_rep.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "game/content/answer_way.hpp"

namespace game {
namespace {

/// Long enough for a person to take a stage of a round in, and for a picture of it.
constexpr int kLook = 60;
/// The same where there is no time for anything.
constexpr int kGlance = 24;
/// Plays that show what a round's arena is like.
constexpr int kFewPlays = 2;
/// Until the results have counted everything up.
constexpr int kCount = 240;
constexpr double kStepsASecond = 60.0;
/// Recall takes a person about this long once they have read.
constexpr double kThinkSeconds = 2.5;
/// What is remembered of a snippet read a moment ago, when answers are not perfect.
constexpr double kFreshRecall = 0.85;

const engine::Element* primaryOf(const engine::Screen& screen) {
    for (const engine::Element& element : screen.elements()) {
        if (element.role == engine::Role::primary && element.enabled) {
            return &element;
        }
    }
    return nullptr;
}

} // namespace

AutoRep::AutoRep(SceneContext& context, Policy policy, AutoDay day, std::function<bool()> dayOver)
    : m_context(context), m_policy(policy), m_day(day), m_dayOver(std::move(dayOver)),
      m_rng(engine::Rng::mix(context.seed, "auto-rep")) {
    startDay();
}

void AutoRep::startDay() {
    m_roundsLeft = m_day.rounds;
    m_campaignLeft = m_day.campaignSteps;
    m_tourLeft.clear();
    m_pauses = m_day.tour;
    if (m_day.tour) {
        m_tourLeft = {"campaign", "leaderboard", "badges", "library", "settings"};
    }
}

std::vector<engine::InputEvent> AutoRep::play(const engine::Scene& scene) {
    // It may come up when something else is planned already.
    if (scene.screen().find("notice") != nullptr) {
        return {engine::KeyPressed{"Escape"}};
    }
    if (m_queue.empty()) {
        plan(scene);
    }
    if (m_queue.empty()) {
        return {};
    }
    Events events = std::move(m_queue.front());
    m_queue.pop_front();
    return events;
}

void AutoRep::plan(const engine::Scene& scene) {
    const engine::Screen& screen = scene.screen();
    const std::string name = scene.name();
    wait(lookAt(name));
    if (name == "round") {
        planRound(static_cast<const RoundScene&>(scene));
    } else if (name == "home") {
        planHome(screen);
    } else if (screen.find("begin") != nullptr) {
        click(screen, "begin");
    } else if (name == "campaign" && (m_campaignLeft > 0 || m_look)) {
        planCampaign(screen);
    } else if (name == "briefing" && m_campaignLeft > 0) {
        press("Enter");
    } else if (name == "results") {
        click(screen, "continue");
    } else if (name == "first-start") {
        const engine::Element* forward = primaryOf(screen);
        click(screen, forward != nullptr ? forward->id : "skip");
    } else if (name == "library" && !m_searched) {
        m_searched = true;
        m_plays = 0;
        press("Down");
        press("Enter");
    } else if (name == "nugget" && m_day.hurried && !std::exchange(m_refreshed, true)) {
        // So short a round is played to its end.
        click(screen, "refresh");
    } else {
        press("Escape");
    }
}

void AutoRep::planHome(const engine::Screen& screen) {
    m_plays = 0;
    if (screen.find("city") != nullptr) {
        // Nothing is due, and home offers something else.
        m_roundsLeft = 0;
        click(screen, "city");
    } else if (m_roundsLeft > 0) {
        --m_roundsLeft;
        click(screen, "play");
    } else if (m_campaignLeft > 0) {
        click(screen, "campaign");
    } else if (!m_tourLeft.empty()) {
        const std::string stop = m_tourLeft.front();
        m_tourLeft.erase(m_tourLeft.begin());
        m_look = stop == "campaign";
        m_searched = false;
        click(screen, stop);
    } else if (m_dayOver()) {
        startDay();
    } else {
        m_context.navigator.quit();
    }
}

void AutoRep::planCampaign(const engine::Screen& screen) {
    const engine::Element* next = primaryOf(screen);
    m_look = false;
    if (next == nullptr) {
        m_campaignLeft = 0;
        press("Escape");
        return;
    }
    m_campaignLeft = std::max(0, m_campaignLeft - 1);
    click(screen, next->id);
}

void AutoRep::planRound(const RoundScene& scene) {
    if (scene.screen().find("leave.yes") != nullptr) {
        click(scene.screen(), "leave.yes");
        return;
    }
    if (scene.screen().find("leave") != nullptr) {
        click(scene.screen(), hasSeenEnough() ? "leave" : "continue");
        return;
    }
    switch (scene.stage()) {
    case RoundScene::Stage::question:
        std::exchange(m_pauses, false) || hasSeenEnough() ? press("Escape") : planQuestion(scene);
        break;
    case RoundScene::Stage::play:
        m_playing = true;
        press(m_rng.chance(0.5) ? "Left" : "Right");
        press("Space");
        break;
    case RoundScene::Stage::snippet:
    case RoundScene::Stage::feedback:
    case RoundScene::Stage::finished:
        m_plays += std::exchange(m_playing, false) ? 1 : 0;
        click(scene.screen(), "continue");
        break;
    }
}

void AutoRep::planQuestion(const RoundScene& scene) {
    if (!m_answered) {
        wait(thinkingSteps(scene));
        const bool knows = m_policy == Policy::perfect || (m_policy == Policy::forgetful && remembers(scene));
        const Certainty certainty = certaintyFor(knows);
        click(scene.screen(), fmt::format("certainty.{}", static_cast<int>(certainty)));
        const Answer answer = knows ? rightAnswer(scene.round().question().body) : blindAnswer(scene);
        for (const engine::InputEvent& event : scene.card()->eventsFor(answer)) {
            m_queue.push_back({event});
        }
        m_answered = true;
        return;
    }
    m_answered = false;
    click(scene.screen(), "commit");
}

int AutoRep::thinkingSteps(const RoundScene& scene) {
    const double read = static_cast<double>(scene.round().readingMs()) / 1000.0;
    const double think = kThinkSeconds * (0.7 + 0.6 * m_rng.unit());
    return m_day.hurried ? 0 : static_cast<int>((read + think) * kStepsASecond) - kLook;
}

bool AutoRep::hasSeenEnough() const {
    return m_day.hurried && !m_refreshed && m_plays >= kFewPlays;
}

int AutoRep::lookAt(const std::string& scene) const {
    if (scene == "results") {
        return kCount;
    }
    const bool round = scene == "round";
    return round && m_day.hurried ? kGlance : round ? kLook : m_day.look;
}

bool AutoRep::remembers(const RoundScene& scene) {
    const Nugget& nugget = scene.round().nugget();
    const NuggetRecall* known = m_context.session.record().ledger().find(nugget.id.text());
    const double recall = known != nullptr && known->answered
                              ? m_context.session.record().retrievability(nugget.id, m_context.now())
                              : kFreshRecall;
    return m_rng.chance(recall);
}

Certainty AutoRep::certaintyFor(bool knows) const {
    switch (m_policy) {
    case Policy::perfect:
    case Policy::guess:
        return Certainty::certain;
    case Policy::forgetful:
        return knows ? Certainty::sure : Certainty::guess;
    }
    return kDefaultCertainty;
}

Answer AutoRep::blindAnswer(const RoundScene& scene) {
    const Question& question = scene.round().question();
    AnswerSheet sheet(question, scene.round().view());
    if (sheet.isTyped()) {
        sheet.type(fmt::format("{}", m_rng.below(1000)));
        return sheet.answer();
    }
    if (answerWay(question.body) == AnswerWay::tick) {
        for (std::size_t row = 0; row < sheet.rows(); ++row) {
            if (m_rng.chance(0.5)) {
                sheet.pick(row);
            }
        }
    }
    // A row may be used up; another draw finds one that is not.
    while (!sheet.complete()) {
        sheet.pick(m_rng.below(std::max<std::size_t>(sheet.rows(), 1)));
    }
    return sheet.answer();
}

void AutoRep::wait(int steps) {
    for (int i = 0; i < steps; ++i) {
        m_queue.emplace_back();
    }
}

void AutoRep::press(const std::string& key) {
    m_queue.push_back({engine::KeyPressed{key}});
}

void AutoRep::click(const engine::Screen& screen, const std::string& id) {
    const engine::Element* element = screen.find(id);
    if (element == nullptr) {
        return;
    }
    const engine::Vec2 at = element->box.centre();
    m_queue.push_back({engine::PointerMoved{at}});
    m_queue.push_back({engine::PointerPressed{at}});
    m_queue.push_back({engine::PointerReleased{at}});
}

} // namespace game
