#pragma once

#include <string>
#include <vector>

#include "engine/ui/screen.hpp"

namespace game {

/// A card over a screen with a heading, a sentence and up to three buttons, the first of them the primary one.
struct OfferCard {
    struct Choice {
        std::string id;
        std::string label;
    };
    std::string title;
    std::string sentence;
    std::vector<Choice> choices;
};
void addOfferCard(engine::Screen& screen, const OfferCard& card);

} // namespace game
