#pragma once

#include <optional>
#include <string>
#include <variant>

#include "engine/core/rect.hpp"
#include "game/content/ids.hpp"
#include "game/rounds/round_plan.hpp"
#include "game/scenes/shell/trouble.hpp"
#include "game/session/round_summary.hpp"

namespace game {

/// `plan` is not empty.
struct RoundRequest {
    RoundPlan plan;
};
struct ResultsRequest {
    RoundSummary summary;
};
/// The street of this module; nothing: of the one the rep should go on with.
struct CampaignRequest {
    std::optional<ModuleId> module = {};
};
struct BriefingRequest {
    ModuleId module;
};
struct LeaderboardRequest {};
struct BadgesRequest {};
struct LibraryRequest {};
struct NuggetRequest {
    NuggetId nugget;
};
struct SettingsRequest {
    /// Only what somebody may need before they said who they are.
    bool forAnybody = false;
};
/// `suggestion`: a name to begin with.
struct FirstStartRequest {
    std::string suggestion;
};
/// The hand is measured again.
struct WarmUpRequest {};
struct TroubleRequest {
    Trouble trouble;
};

using SceneRequest =
    std::variant<RoundRequest, ResultsRequest, CampaignRequest, BriefingRequest, LeaderboardRequest, BadgesRequest,
                 LibraryRequest, NuggetRequest, SettingsRequest, FirstStartRequest, WarmUpRequest, TroubleRequest>;

/// The ways between screens. A screen asks for another by a request and knows none of them. Everything asked for
/// happens between two steps, so a screen may ask in the middle of its own function.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// Over the screen that asks. `door`: the part of the screen that leads there, window pixels; it is left the
    /// same way.
    virtual void go(SceneRequest request, const engine::Rect& door = {}) = 0;
    /// In place of the screen that asks, behind the same door.
    virtual void goInstead(SceneRequest request) = 0;
    /// To the screen below; from the last one, out of the game.
    virtual void back() = 0;
    /// The city is below all others; a screen without it just closes.
    virtual void backToCity() = 0;
    virtual void quit() = 0;

    /// The name of the screen that `back` leads to; empty when it is the city.
    virtual std::string below() const = 0;
    /// Whether a change of screens is being seen.
    virtual bool changing() const = 0;
};

} // namespace game
