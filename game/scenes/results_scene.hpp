#pragma once

#include "game/scenes/round_summary.hpp"
#include "game/scenes/ui_scene.hpp"

namespace game {

/// After a round: what was recalled, the points and why, badges, when each nugget comes back, the change of rank.
class ResultsScene final : public UiScene {
public:
    explicit ResultsScene(SceneContext& context, RoundSummary summary);

    std::string name() const override { return "results"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
