#pragma once

#include <string>
#include <vector>

#include "game/cards/tile_grid.hpp"

namespace game {

/// Letters to press for who has no keyboard at hand: a mouse, a pad or one switch. Groups of five or six at first,
/// then the letters of the group that was pressed, then the groups again, so that few places are between the focus
/// and any letter; a number has its figures side by side. Case and accents do not matter in answers, so there are
/// none here; names begin every word with a capital.
class LetterBoard {
public:
    enum class Kind { letters, figures, names };
    explicit LetterBoard(Kind kind) : m_kind(kind) {}

    std::vector<Tile> tiles() const;
    /// What `typed` becomes by the press of one of its keys; false for an id that is none of its own.
    bool press(const std::string& id, std::string& typed);
    /// Where the focus belongs: at first, and after every press.
    std::string focus() const;

private:
    std::vector<std::string> labels() const;
    void append(const std::string& label, std::string& typed) const;

    Kind m_kind;
    /// The group that is open; none when beyond the last.
    std::size_t m_group = static_cast<std::size_t>(-1);
    std::string m_focus;
};

} // namespace game
