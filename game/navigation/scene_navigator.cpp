#include "game/navigation/scene_navigator.hpp"

#include <memory>
#include <utility>

#include "game/scenes/board/badges_scene.hpp"
#include "game/scenes/board/leaderboard_scene.hpp"
#include "game/scenes/campaign/briefing_scene.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/first_start/first_start_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "game/scenes/library/nugget_scene.hpp"
#include "game/scenes/results/results_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "game/scenes/settings/settings_scene.hpp"
#include "game/scenes/shell/trouble_scene.hpp"

namespace game {
namespace {

/// So many scenes are there when one was asked for in the city itself.
constexpr std::size_t kAboveTheCity = 2;

struct Builder {
    SceneContext& context;

    using Made = std::unique_ptr<engine::Scene>;
    template <class Scene, class... Arguments>
    Made make(Arguments&&... arguments) const {
        return std::make_unique<Scene>(context, std::forward<Arguments>(arguments)...);
    }

    Made operator()(RoundRequest& asked) const { return make<RoundScene>(asked.plan); }
    Made operator()(ResultsRequest& asked) const { return make<ResultsScene>(std::move(asked.summary)); }
    Made operator()(CampaignRequest& asked) const {
        return asked.module ? make<CampaignScene>(*asked.module) : make<CampaignScene>();
    }
    Made operator()(BriefingRequest& asked) const {
        return make<BriefingScene>(*context.library().module(asked.module));
    }
    Made operator()(LeaderboardRequest&) const { return make<LeaderboardScene>(); }
    Made operator()(BadgesRequest&) const { return make<BadgesScene>(); }
    Made operator()(LibraryRequest&) const { return make<LibraryScene>(); }
    Made operator()(NuggetRequest& asked) const {
        return make<NuggetScene>(*context.library().nugget(asked.nugget));
    }
    Made operator()(SettingsRequest& asked) const { return make<SettingsScene>(asked.forAnybody); }
    Made operator()(FirstStartRequest& asked) const { return make<FirstStartScene>(std::move(asked.suggestion)); }
    Made operator()(WarmUpRequest&) const { return make<FirstStartScene>(); }
    Made operator()(TroubleRequest& asked) const { return make<TroubleScene>(std::move(asked.trouble)); }
};

} // namespace

void SceneNavigator::goToCity() {
    m_scenes.push(std::make_unique<HomeScene>(*m_context));
}

void SceneNavigator::go(SceneRequest request, const engine::Rect& door) {
    m_scenes.push(std::visit(Builder{*m_context}, request), door);
}

void SceneNavigator::goInstead(SceneRequest request) {
    m_scenes.replace(std::visit(Builder{*m_context}, request));
}

void SceneNavigator::backToCity() {
    m_scenes.depth() <= kAboveTheCity ? m_scenes.pop() : m_scenes.popToFirst();
}

std::string SceneNavigator::below() const {
    const engine::Scene* below = m_scenes.below();
    return below == nullptr || m_scenes.depth() <= kAboveTheCity ? "" : below->name();
}

} // namespace game
