#pragma once

#include <string>

#include "engine/ui/screen.hpp"
#include "game/cards/letter_board.hpp"

namespace game {

/// A text field filled in without a keyboard: its letters over the whole screen, to be pressed by mouse, pad or one
/// switch.
class LetterSheet {
public:
    /// Presses this when all is written.
    static constexpr const char* kDone = "letters.done";

    /// `field` is the id of the field written into.
    explicit LetterSheet(std::string field) : m_field(std::move(field)) {}

    const std::string& field() const { return m_field; }
    /// `written`: the field as its own screen has it; its detail stands below it.
    void build(engine::Screen& screen, const engine::Element& written) const;
    /// What `typed` becomes by the press of one of its keys; false for an id that is none of its own.
    bool press(const std::string& id, std::string& typed) { return m_board.press(id, typed); }
    std::string focus() const { return m_board.focus(); }

private:
    std::string m_field;
    LetterBoard m_board{LetterBoard::Kind::names};
};

} // namespace game
