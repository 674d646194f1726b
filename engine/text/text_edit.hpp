#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace engine {

/// A line of text being written: a caret in it, and what is marked between it and where marking began. A character
/// is what a person takes for one, with its accents and joiners; words are those of the text's own script.
/// Places are bytes of UTF-8 from the beginning.
class TextEdit {
public:
    enum class Unit { character, word, all };

    TextEdit() = default;
    /// The caret stands at its end.
    explicit TextEdit(std::string text);

    const std::string& text() const { return m_text; }
    std::size_t caret() const { return m_caret; }
    /// Equal where nothing is marked.
    std::size_t markedFrom() const;
    std::size_t markedTo() const;
    std::string_view marked() const;

    /// In place of what is marked.
    void write(std::string_view text);
    /// What is marked, else one unit before or behind the caret. False when there is none.
    bool erase(Unit unit, bool forwards);
    /// The caret goes one unit on, or to the end of what was marked; `marking` marks what it passes.
    void move(Unit unit, bool forwards, bool marking);
    /// The caret to the place nearest to this one that is between two characters.
    void place(std::size_t at, bool marking);
    void markAll();
    /// The word there, or what stands between two.
    void markWord(std::size_t at);

private:
    std::size_t next(Unit unit, bool forwards) const;

    std::string m_text;
    std::size_t m_caret = 0;
    /// Where marking began; at the caret when nothing is marked.
    std::size_t m_anchor = 0;
};

} // namespace engine
