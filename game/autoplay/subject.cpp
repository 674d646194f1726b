#include "game/autoplay/subject.hpp"

#include "game/scenes/round/round_scene.hpp"

namespace game {
namespace {

std::string stageOf(const RoundScene& round) {
    if (round.screen().find("leave") != nullptr) {
        return "paused";
    }
    if (round.screen().find("leave.yes") != nullptr) {
        return "leaving";
    }
    switch (round.stage()) {
    case RoundScene::Stage::snippet:
        return "snippet";
    case RoundScene::Stage::question:
        return formatName(round.round().question().body);
    case RoundScene::Stage::play:
        return "play-" + round.arena()->name();
    case RoundScene::Stage::feedback:
        return round.round().feedback().right ? "right" : "miss";
    case RoundScene::Stage::finished:
        return "finished";
    }
    return "";
}

} // namespace

std::string subjectOf(const engine::Scene& scene) {
    const auto* round = dynamic_cast<const RoundScene*>(&scene);
    return round != nullptr ? "round-" + stageOf(*round) : scene.name();
}

} // namespace game
