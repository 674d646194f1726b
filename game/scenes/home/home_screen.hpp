#pragma once

#include <string>
#include <vector>

#include "engine/ui/screen.hpp"

namespace game {

/// What the home screen says about today.
struct HomeFacts {
    std::string greeting;
    std::string outlook;
    /// Below the word Play.
    std::string playDetail;
    /// One of the rep's figures: `18 %`, `bright`, and below in small letters `82 % of what you met` or nothing.
    struct Figure {
        std::string value;
        std::string caption;
        std::string note;
    };
    /// The first one is the day's goal, which stands beside its ring.
    std::vector<Figure> figures;
};

/// The ring of the day's goal, drawn by the scene.
constexpr const char* kGoalRing = "goal";

/// Adds the greeting, today's outlook and the rep's figures at the top, the buttons at the bottom; returns the room
/// between them, as wide as the screen's margins allow.
engine::Rect addHomeParts(engine::Screen& screen, const HomeFacts& facts);

} // namespace game
