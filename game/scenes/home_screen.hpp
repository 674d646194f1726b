#pragma once

#include <string>

#include "engine/ui/screen.hpp"

namespace game {

/// What the home screen says about today.
struct HomeFacts {
    std::string greeting;
    std::string outlook;
    /// Below the word Play.
    std::string playDetail;
    std::string brightness;
    std::string streak;
    /// `workdays in a row`, as fits the number.
    std::string streakUnit;
    std::string points;
};

/// Adds the greeting, today's outlook and the rep's figures at the top, the buttons at the bottom; returns the room
/// between them, as wide as the screen's margins allow.
engine::Rect addHomeParts(engine::Screen& screen, const HomeFacts& facts);

/// A card over the city with a heading, a sentence and up to three buttons, the first of them the primary one.
struct HomeCard {
    struct Choice {
        std::string id;
        std::string label;
    };
    std::string title;
    std::string sentence;
    std::vector<Choice> choices;
};
void addHomeCard(engine::Screen& screen, const HomeCard& card);

} // namespace game
