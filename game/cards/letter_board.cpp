#include "game/cards/letter_board.hpp"

#include <algorithm>
#include <array>

#include "engine/core/utf8.hpp"
#include "engine/text/text_edit.hpp"

namespace game {
namespace {

constexpr const char* kPrefix = "card.key.";
constexpr const char* kDelete = "Delete";
constexpr const char* kSpace = "Space";
constexpr const char* kGroups = "All";
constexpr std::array<const char32_t*, 7> kLetters{U"ABCDE",  U"FGHIJ", U"KLMNO", U"PQRST",
                                                  U"UVWXYZ", U"01234", U"56789"};
/// Letters side by side, and groups side by side within a group.
constexpr std::size_t kSideBySide = 6;
/// Groups of what else there is, at first.
constexpr std::size_t kMoreGroups = 4;

char32_t lower(char32_t letter) {
    return letter >= U'A' && letter <= U'Z' ? letter - U'A' + U'a' : letter;
}

std::string utf8(std::u32string_view letters) {
    std::string text;
    for (const char32_t letter : letters) {
        engine::appendUtf8(text, letter);
    }
    return text;
}

/// As many groups as needed, none more than the others by more than one.
std::vector<std::u32string> parts(const std::u32string& letters, std::size_t most) {
    const std::size_t count = std::min(most, (letters.size() + kSideBySide - 1) / kSideBySide);
    std::vector<std::u32string> all;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = i * letters.size() / count;
        all.push_back(letters.substr(from, (i + 1) * letters.size() / count - from));
    }
    return all;
}

/// `äöüß`, or `а…п` where that would be too long.
std::string nameOf(const std::u32string& letters) {
    return letters.size() <= kSideBySide
               ? utf8(letters)
               : utf8(letters.substr(0, 1)) + "…" + utf8(letters.substr(letters.size() - 1));
}

} // namespace

std::vector<LetterBoard::Key> LetterBoard::keys() const {
    std::vector<Key> keys;
    const auto spell = [&keys](const std::u32string& letters) {
        for (const char32_t letter : letters) {
            keys.push_back({utf8(std::u32string(1, letter)), std::u32string(1, letter)});
        }
    };
    const auto groups = [&keys](const std::vector<std::u32string>& all) {
        for (const std::u32string& letters : all) {
            keys.push_back({nameOf(letters), letters});
        }
    };
    if (!m_open.empty()) {
        m_open.size() > kSideBySide ? groups(parts(m_open, kSideBySide)) : spell(m_open);
        keys.push_back({kGroups, {}});
        return keys;
    }
    if (m_kind == Kind::figures) {
        spell(U"1234567890.-");
    } else {
        groups({kLetters.begin(), kLetters.end()});
        keys.push_back({kSpace, U" "});
        spell(m_kind == Kind::names ? U"-'" : U"-");
    }
    groups(parts(m_more, kMoreGroups));
    keys.push_back({kDelete, {}});
    return keys;
}

std::vector<Tile> LetterBoard::tiles() const {
    std::vector<Tile> tiles;
    for (const Key& key : keys()) {
        Tile tile;
        tile.id = kPrefix + key.label;
        tile.label = key.label;
        tile.spokenRole = engine::Role::button;
        tiles.push_back(tile);
    }
    return tiles;
}

bool LetterBoard::press(const std::string& id, std::string& typed) {
    const std::vector<Key> all = keys();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Key& key) { return id == kPrefix + key.label; });
    if (found == all.end()) {
        return false;
    }
    m_focus = id;
    if (found->letters.size() > 1) {
        m_open = found->letters;
        m_focus = kPrefix + keys().front().label;
        return true;
    }
    if (found->label == kDelete) {
        engine::TextEdit edit(typed);
        edit.erase(engine::TextEdit::Unit::character, false);
        typed = edit.text();
    } else if (found->label != kGroups) {
        append(*found, typed);
    }
    if (!m_open.empty()) {
        m_open.clear();
        m_focus = kPrefix + keys().front().label;
    }
    return true;
}

void LetterBoard::append(const Key& key, std::string& typed) const {
    const bool wordBegins = typed.empty() || std::string(" -'").find(typed.back()) != std::string::npos;
    const char32_t letter = key.letters.front();
    engine::appendUtf8(typed, m_kind == Kind::names && wordBegins ? letter : lower(letter));
}

std::string LetterBoard::focus() const {
    return m_focus.empty() ? kPrefix + keys().front().label : m_focus;
}

} // namespace game
