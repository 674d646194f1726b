#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "engine/app/game_loop.hpp"
#include "engine/core/rng.hpp"
#include "game/scenes/round/round_scene.hpp"

namespace game {

/// How an autoplayer answers: all right and certain; as its fading memory has it and honest about it; or blindly,
/// and claiming to be certain.
enum class Policy { perfect, forgetful, guess };

/// What a day of the autoplayer is made of.
struct AutoDay {
    /// Rounds of due nuggets at most.
    int rounds = 1;
    /// Steps of the campaign (a briefing, a round of new nuggets, an assessment) at most.
    int campaignSteps = 0;
    /// Looks at every other screen before the day ends, and pauses the first round.
    bool tour = false;
    /// How many steps it looks at a screen; enough for a picture of it.
    int look = 60;
    /// Answers without reading or thinking, and plays only the refresher of a nugget to its end, for whoever wants
    /// to see everything once.
    bool hurried = false;
};

/// A rep that needs no sleep: it sees what is on the screen and presses keys and clicks as a person would. Nothing
/// it does goes round the input.
class AutoRep final : public engine::Autoplayer {
public:
    /// `dayOver` is called when the day's work is done; it returns false to end the game.
    AutoRep(SceneContext& context, Policy policy, AutoDay day, std::function<bool()> dayOver);

    std::vector<engine::InputEvent> play(const engine::Scene& scene) override;

private:
    using Events = std::vector<engine::InputEvent>;

    void plan(const engine::Scene& scene);
    void planHome(const engine::Screen& screen);
    void planCampaign(const engine::Screen& screen);
    void planRound(const RoundScene& scene);
    void planQuestion(const RoundScene& scene);
    int thinkingSteps(const RoundScene& scene);
    int lookAt(const std::string& scene) const;
    bool hasSeenEnough() const;

    Answer blindAnswer(const RoundScene& scene);
    Certainty certaintyFor(bool knows) const;
    bool remembers(const RoundScene& scene);

    void wait(int steps);
    void press(const std::string& key);
    void click(const engine::Screen& screen, const std::string& id);
    void startDay();

    SceneContext& m_context;
    Policy m_policy;
    AutoDay m_day;
    std::function<bool()> m_dayOver;
    engine::Rng m_rng;
    /// What is to be done, a step each; empty ones are waiting.
    std::deque<Events> m_queue;
    int m_roundsLeft = 0;
    int m_campaignLeft = 0;
    std::vector<std::string> m_tourLeft;
    bool m_answered = false;
    /// How often the arena of the round at hand was played in, and whether it is now.
    int m_plays = 0;
    bool m_playing = false;
    /// On the tour: the chosen module is to be looked into, the library searched.
    bool m_look = false;
    bool m_searched = false;
    bool m_refreshed = false;
    /// On the tour: the first question is to be paused at.
    bool m_pauses = false;
};

} // namespace game
