#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/app/scene_stack.hpp"
#include "game/scenes/shell/navigator.hpp"

namespace test {

/// Stands where a screen would be, under its name.
class Placeholder final : public engine::Scene {
public:
    explicit Placeholder(std::string name) : m_name(std::move(name)) {}

    std::string name() const override { return m_name; }
    void layout(const engine::View&) override {}
    void handle(const engine::InputEvent&) override {}
    void update(float) override {}
    void draw(engine::Canvas&, float) const override {}
    const engine::Screen& screen() const override { return m_screen; }

private:
    std::string m_name;
    engine::Screen m_screen;
};

/// Lets a screen be tested alone: of what it asks for, only the request is kept, and a placeholder comes up.
class RecordingNavigator final : public game::Navigator {
public:
    explicit RecordingNavigator(engine::SceneStack& scenes) : m_scenes(scenes) {}

    void go(game::SceneRequest request, const engine::Rect& door = {}) override {
        m_scenes.push(std::make_unique<Placeholder>(nameOf(request)), door);
        m_asked.push_back(std::move(request));
    }
    void goInstead(game::SceneRequest request) override {
        m_scenes.replace(std::make_unique<Placeholder>(nameOf(request)));
        m_asked.push_back(std::move(request));
    }
    void back() override { m_scenes.pop(); }
    void backToCity() override { m_scenes.depth() > 2 ? m_scenes.popToFirst() : m_scenes.pop(); }
    void quit() override { m_scenes.clear(); }
    std::string below() const override { return m_scenes.depth() > 2 ? m_scenes.below()->name() : ""; }
    bool changing() const override { return m_scenes.changing(); }

    /// The latest request, when it was of this kind; null otherwise.
    template <class Request>
    const Request* asked() const {
        return m_asked.empty() ? nullptr : std::get_if<Request>(&m_asked.back());
    }

private:
    struct Name {
        std::string operator()(const game::RoundRequest&) const { return "round"; }
        std::string operator()(const game::ResultsRequest&) const { return "results"; }
        std::string operator()(const game::CampaignRequest&) const { return "campaign"; }
        std::string operator()(const game::BriefingRequest&) const { return "briefing"; }
        std::string operator()(const game::LeaderboardRequest&) const { return "leaderboard"; }
        std::string operator()(const game::BadgesRequest&) const { return "badges"; }
        std::string operator()(const game::LibraryRequest&) const { return "library"; }
        std::string operator()(const game::NuggetRequest&) const { return "nugget"; }
        std::string operator()(const game::SettingsRequest&) const { return "settings"; }
        std::string operator()(const game::FirstStartRequest&) const { return "first-start"; }
        std::string operator()(const game::WarmUpRequest&) const { return "first-start"; }
        std::string operator()(const game::TroubleRequest&) const { return "trouble"; }
    };
    static std::string nameOf(const game::SceneRequest& request) { return std::visit(Name{}, request); }

    engine::SceneStack& m_scenes;
    std::vector<game::SceneRequest> m_asked;
};

} // namespace test
