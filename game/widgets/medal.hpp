#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "game/content/badge.hpp"

namespace game {

/// A badge as something to be proud of. Its rarity shows in its shape as well as its metal: a bronze disc, a silver
/// hexagon, a teal shield, a golden star.
struct Medal {
    Badge::Rarity rarity = Badge::Rarity::common;
    /// What is not earned yet is only an outline.
    bool earned = false;

    void draw(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box) const;
    /// `Common`, `Uncommon`, `Rare`, `Legendary`.
    static const char* rarityName(Badge::Rarity rarity);
};

} // namespace game
