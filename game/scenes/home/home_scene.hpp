#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "game/city/city_lights.hpp"
#include "game/city/city_painter.hpp"
#include "game/city/city_plan.hpp"
#include "game/city/city_state.hpp"
#include "game/rounds/day_goal.hpp"
#include "game/scenes/shell/ui_scene.hpp"

namespace game {

/// The city at night: every nugget a window as bright as it is remembered, and the way to everything. Windows relit
/// since the last look light up one after another.
class HomeScene final : public UiScene {
public:
    explicit HomeScene(SceneContext& context);

    std::string name() const override { return "home"; }
    void handle(const engine::InputEvent& event) override;
    void update(float step) override;
    void resumed() override;

    /// For tests: what stands where.
    const CityPlan& city() const { return m_plan; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawBehind(engine::Canvas& canvas) const override;
    void drawAbove(engine::Canvas& canvas) const override;

private:
    void addCity(engine::Screen& screen, const engine::Rect& area);
    void addSigns(engine::Screen& screen) const;
    void addOffer(engine::Screen& screen) const;
    void play();
    void enter(const RoundPlan& plan);
    engine::Rect doorOf(const ModuleId& module) const;
    /// The building pointed at, or CityPicture::kNone.
    std::size_t markedBuilding() const;
    /// The window under the pointer; null while keys are used.
    const CityWindow* windowPointedAt() const;
    std::string tipText(std::size_t building) const;
    float cityTime() const;

    /// What the session has to say to the rep, over the city.
    void showNews();
    /// The round that is due now; empty when nothing is.
    const RoundPlan& today();

    std::vector<const Module*> m_modules;
    CityPlan m_plan;
    /// What is due, and what it was planned from.
    struct Day {
        RoundPlan plan;
        DayOutlook outlook;
        engine::Timestamp at;
        std::size_t entries = 0;
        double readingRate = 0.0;
        std::string rep;
        /// Whether its pictures are being read.
        bool prefetched = true;
    };
    Day m_day;
    DayGoal m_goal;
    CityState m_state;
    CityLights m_lights;
    std::optional<engine::Vec2> m_pointer;
    /// Nothing is due, and the rep wanted to play: what else there is.
    bool m_offering = false;
    /// How far up the pitch ladder the windows being relit are.
    int m_rung = 0;
};

} // namespace game
