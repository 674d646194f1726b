#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/city/city_lights.hpp"
#include "game/city/city_plan.hpp"
#include "game/city/city_state.hpp"
#include "game/scenes/campaign/campaign_screen.hpp"
#include "game/scenes/shell/ui_scene.hpp"

namespace game {

/// The courses as districts, the chosen one's modules as buildings along a street in the order they open, and what
/// to do next in the chosen module.
class CampaignScene final : public UiScene {
public:
    /// Shows the module the rep should go on with.
    explicit CampaignScene(SceneContext& context);
    CampaignScene(SceneContext& context, const ModuleId& selected);

    std::string name() const override { return "campaign"; }
    void resumed() override;

    const ModuleId& selected() const { return m_selected; }
    const CityPlan& street() const { return m_plan; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    const Module* module() const { return m_context.library().module(m_selected); }
    const Course* course() const;
    std::vector<CourseLine> courseLines() const;
    void addStreet(engine::Screen& screen, const engine::Rect& box);
    void addSigns(engine::Screen& screen) const;
    void select(const ModuleId& module);
    void prefetchBriefing();
    void takeNextStep();
    /// `otherwise` is said when there is nothing to ask.
    void play(const RoundPlan& plan, const std::string& otherwise);
    void refreshModule();
    /// Says what a test is about before it begins; `begin` then plays it.
    void offer(bool placement);
    void beginAssessment();
    /// Whatever is done next is done in the chosen building.
    engine::Rect door() const;

    ModuleId m_selected;
    std::vector<const Module*> m_modules;
    engine::Rect m_street;
    CityPlan m_plan;
    CityState m_state;
    CityLights m_lights;
    /// The test being offered; true: the placement test.
    std::optional<bool> m_offered;
};

} // namespace game
