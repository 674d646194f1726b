#include "engine/text/text_edit.hpp"

#include <algorithm>
#include <cassert>
#include <memory>
#include <utility>

#define U_SHOW_CPLUSPLUS_API 0
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace engine {
namespace {

/// Where the characters or words of a text begin and end, by ICU.
class Boundaries {
public:
    Boundaries(const std::string& text, UBreakIteratorType type) : m_size(static_cast<std::int32_t>(text.size())) {
        UErrorCode status = U_ZERO_ERROR;
        m_text.reset(utext_openUTF8(nullptr, text.data(), m_size, &status));
        m_breaks.reset(ubrk_open(type, "", nullptr, 0, &status));
        ubrk_setUText(m_breaks.get(), m_text.get(), &status);
        assert(U_SUCCESS(status));
    }

    std::size_t after(std::size_t at) const {
        const std::int32_t found = ubrk_following(m_breaks.get(), static_cast<std::int32_t>(at));
        return static_cast<std::size_t>(found == UBRK_DONE ? m_size : found);
    }
    std::size_t before(std::size_t at) const {
        const std::int32_t found = ubrk_preceding(m_breaks.get(), static_cast<std::int32_t>(at));
        return static_cast<std::size_t>(found == UBRK_DONE ? 0 : found);
    }
    /// `at` itself when it is one.
    std::size_t atOrBefore(std::size_t at) const {
        return ubrk_isBoundary(m_breaks.get(), static_cast<std::int32_t>(at)) != 0 ? at : before(at);
    }
    /// Whether letters or figures stand between this boundary and the next, not blanks and signs.
    bool wordFrom(std::size_t at) const {
        return ubrk_following(m_breaks.get(), static_cast<std::int32_t>(at)) != UBRK_DONE &&
               ubrk_getRuleStatus(m_breaks.get()) >= UBRK_WORD_NONE_LIMIT;
    }

private:
    struct Close {
        void operator()(UText* text) const { utext_close(text); }
        void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
    };
    std::int32_t m_size;
    std::unique_ptr<UText, Close> m_text;
    std::unique_ptr<UBreakIterator, Close> m_breaks;
};

} // namespace

TextEdit::TextEdit(std::string text) : m_text(std::move(text)), m_caret(m_text.size()), m_anchor(m_caret) {}

std::size_t TextEdit::markedFrom() const {
    return std::min(m_caret, m_anchor);
}

std::size_t TextEdit::markedTo() const {
    return std::max(m_caret, m_anchor);
}

std::string_view TextEdit::marked() const {
    return std::string_view(m_text).substr(markedFrom(), markedTo() - markedFrom());
}

void TextEdit::write(std::string_view text) {
    const std::size_t from = markedFrom();
    m_text.replace(from, markedTo() - from, text);
    m_caret = m_anchor = from + text.size();
}

bool TextEdit::erase(Unit unit, bool forwards) {
    if (m_caret == m_anchor) {
        move(unit, forwards, true);
    }
    const bool some = m_caret != m_anchor;
    write("");
    return some;
}

void TextEdit::move(Unit unit, bool forwards, bool marking) {
    const bool leavesMarked = !marking && m_caret != m_anchor && unit == Unit::character;
    m_caret = leavesMarked ? (forwards ? markedTo() : markedFrom()) : next(unit, forwards);
    m_anchor = marking ? m_anchor : m_caret;
}

std::size_t TextEdit::next(Unit unit, bool forwards) const {
    if (unit == Unit::all) {
        return forwards ? m_text.size() : 0;
    }
    if (unit == Unit::character) {
        const Boundaries characters(m_text, UBRK_CHARACTER);
        return forwards ? characters.after(m_caret) : characters.before(m_caret);
    }
    // Forwards to the end of the next word, backwards to the beginning of the last.
    const Boundaries words(m_text, UBRK_WORD);
    std::size_t at = m_caret;
    bool word = false;
    while (!word && at != (forwards ? m_text.size() : 0)) {
        const std::size_t from = forwards ? words.atOrBefore(at) : words.before(at);
        word = words.wordFrom(from);
        at = forwards ? words.after(at) : from;
    }
    return at;
}

void TextEdit::place(std::size_t at, bool marking) {
    m_caret = Boundaries(m_text, UBRK_CHARACTER).atOrBefore(std::min(at, m_text.size()));
    m_anchor = marking ? m_anchor : m_caret;
}

void TextEdit::markAll() {
    m_anchor = 0;
    m_caret = m_text.size();
}

void TextEdit::markWord(std::size_t at) {
    const Boundaries words(m_text, UBRK_WORD);
    const std::size_t inside = at >= m_text.size() && !m_text.empty() ? words.before(m_text.size()) : at;
    m_anchor = words.atOrBefore(inside);
    m_caret = words.after(m_anchor);
}

} // namespace engine
