#pragma once

#include <string>
#include <vector>

#include "game/cards/tile_grid.hpp"

namespace game {

/// Letters to press for a rep without a keyboard at hand: with a mouse, a pad or one switch. Groups of five or six
/// at first, then the letters of the group that was pressed, then the groups again, so that few places are between
/// the focus and any letter; a number has its figures side by side. Case and accents do not matter in answers, so
/// there are none here; names begin every word with a capital.
class LetterBoard {
public:
    enum class Kind { letters, figures, names };
    /// `more`: what the answers need besides, in groups of their own (see game/content/answer_letters.hpp).
    explicit LetterBoard(Kind kind, std::u32string more = {}) : m_kind(kind), m_more(std::move(more)) {}

    std::vector<Tile> tiles() const;
    /// What `typed` becomes by the press of one of its keys; false for an id that is none of its own.
    bool press(const std::string& id, std::string& typed);
    /// Where the focus belongs: at first, and after every press.
    std::string focus() const;

private:
    /// One key: a letter, a group of them, or what its label says.
    struct Key {
        std::string label;
        /// More than one for a group.
        std::u32string letters;
    };
    std::vector<Key> keys() const;
    void append(const Key& key, std::string& typed) const;

    Kind m_kind;
    std::u32string m_more;
    /// The letters of the group that is open; none at first.
    std::u32string m_open;
    std::string m_focus;
};

} // namespace game
