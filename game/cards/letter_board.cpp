#include "game/cards/letter_board.hpp"

#include <algorithm>
#include <array>

namespace game {
namespace {

constexpr const char* kPrefix = "card.key.";
constexpr const char* kDelete = "Delete";
constexpr const char* kSpace = "Space";
constexpr const char* kGroups = "All";
constexpr std::array<const char*, 7> kLetters{"ABCDE", "FGHIJ", "KLMNO", "PQRST", "UVWXYZ", "01234", "56789"};
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

std::string lower(char letter) {
    const bool upper = letter >= 'A' && letter <= 'Z';
    return std::string(1, upper ? static_cast<char>(letter - 'A' + 'a') : letter);
}

/// The bytes of a character of UTF-8 after its first look like 10xxxxxx.
void dropLast(std::string& text) {
    while (text.size() > 1 && (static_cast<unsigned char>(text.back()) & 0xc0u) == 0x80u) {
        text.pop_back();
    }
    if (!text.empty()) {
        text.pop_back();
    }
}

} // namespace

std::vector<std::string> LetterBoard::labels() const {
    std::vector<std::string> labels;
    const auto spell = [&labels](const std::string& letters) {
        for (const char letter : letters) {
            labels.emplace_back(1, letter);
        }
    };
    if (m_kind == Kind::figures) {
        spell("1234567890.-");
        labels.emplace_back(kDelete);
    } else if (m_group == kNone) {
        labels.assign(kLetters.begin(), kLetters.end());
        labels.insert(labels.end(), {kSpace, "-"});
        if (m_kind == Kind::names) {
            labels.emplace_back("'");
        }
        labels.emplace_back(kDelete);
    } else {
        spell(kLetters[m_group]);
        labels.emplace_back(kGroups);
    }
    return labels;
}

std::vector<Tile> LetterBoard::tiles() const {
    std::vector<Tile> tiles;
    for (const std::string& label : labels()) {
        Tile tile;
        tile.id = kPrefix + label;
        tile.label = label;
        tile.heard = engine::Role::button;
        tiles.push_back(tile);
    }
    return tiles;
}

bool LetterBoard::press(const std::string& id, std::string& typed) {
    const std::vector<std::string> all = labels();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const std::string& label) { return id == kPrefix + label; });
    if (found == all.end()) {
        return false;
    }
    const auto* group = std::find(kLetters.begin(), kLetters.end(), *found);
    m_focus = id;
    if (group != kLetters.end()) {
        m_group = static_cast<std::size_t>(group - kLetters.begin());
        m_focus = kPrefix + labels().front();
        return true;
    }
    if (*found == kDelete) {
        dropLast(typed);
    } else if (*found != kGroups) {
        append(*found, typed);
    }
    if (m_group != kNone) {
        m_group = kNone;
        m_focus = kPrefix + labels().front();
    }
    return true;
}

void LetterBoard::append(const std::string& label, std::string& typed) const {
    if (label == kSpace) {
        typed += ' ';
        return;
    }
    const bool wordBegins = typed.empty() || std::string(" -'").find(typed.back()) != std::string::npos;
    typed += m_kind == Kind::names && wordBegins ? label : lower(label.front());
}

std::string LetterBoard::focus() const {
    return m_focus.empty() ? kPrefix + labels().front() : m_focus;
}

} // namespace game
