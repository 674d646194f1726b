#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/ui/screen.hpp"

namespace game {

/// One thing on a card to be read or chosen.
struct Tile {
    /// Empty: a hole in the grid when the label is empty too, else only to be read.
    std::string id;
    std::string label;
    /// A few words below the label.
    std::string detail;
    /// The digit that presses it.
    std::string key;
    /// Stands before it, outside: the place it was given, or what it is linked to. Who hears the tile hears that
    /// with its words.
    std::string badge;
    /// See engine::Element.
    std::optional<std::string> said;
    std::optional<engine::Role> spokenRole;
    bool chosen = false;
    bool open = true;
    engine::Mark mark = engine::Mark::none;
    /// A speech bubble: it leaves room for its tail, and on the other side some for whoever listens.
    engine::Tail tail = engine::Tail::none;
};

/// Lays tiles into a box, all of one size, with the largest letters (27 down to 22 units; enlarged ones no smaller
/// than normal ones, and once they are judged no smaller than what is said of them) and the first number of columns
/// that let all of them in. What does not fit even so scrolls.
class TileGrid {
public:
    /// `columns` in the order they are wanted. `badges`: leave room for them.
    TileGrid(engine::Screen& screen, const engine::Rect& box, std::vector<std::size_t> columns,
             bool badges = false);

    void add(const std::vector<Tile>& tiles);

private:
    struct Plan {
        std::size_t columns = 1;
        float size = 0.0f;
        float rowHeight = 0.0f;
        bool scrolls = false;
    };
    Plan plan(const std::vector<Tile>& tiles) const;
    std::vector<float> sizes(bool judged) const;
    float tileWidth(std::size_t columns, bool scrolls) const;
    float neededHeight(const std::vector<Tile>& tiles, float width, float size) const;
    float heightOf(const Tile& tile, float width, float size) const;
    float fullHeight(const Plan& plan, std::size_t count) const;
    void addTile(const Tile& tile, const engine::Rect& cell, const Plan& plan);
    /// What a bubble leaves free of its cell.
    float besideOf(const Tile& tile) const;

    engine::Screen& m_screen;
    engine::Rect m_box;
    std::vector<std::size_t> m_columns;
    float m_badgeWidth = 0.0f;
    float m_gap = 0.0f;
};

} // namespace game
