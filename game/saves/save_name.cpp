#include "game/saves/save_name.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

#include <fmt/core.h>

#include "engine/core/utf8.hpp"

namespace game {
namespace {

// A team's own files: who plays together, and the memory models fitted to them.
constexpr std::string_view kTeam = "team";
constexpr std::string_view kTeamMemory = "team.memory";
constexpr std::string_view kBackupEnding = ".backup";

/// Nobody's name has them, and a line of text with one does not say what it seems to.
bool controlsText(char32_t code) {
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool turns = code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
                       (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
    return control || turns || (code >= 0xFFF0 && code < 0x10000) || code >= 0xE0000;
}

/// Letters of all scripts and the marks between them; no other signs, nor what cannot be seen.
bool standsAsItIs(char32_t code) {
    if (code < 0x80) {
        return std::isalnum(static_cast<int>(code)) != 0 ||
               std::string_view(" .-_',").find(static_cast<char>(code)) != std::string_view::npos;
    }
    const bool sign = code < 0xC0 && code != 0xB7;
    const bool mark =
        (code >= 0x2000 && code < 0x2C00 && code != 0x2019 && code != 0x2010) || (code >= 0xFE00 && code < 0xFE10);
    const bool reserved = (code >= 0xE000 && code < 0xF900) || (code >= 0x10000 && code < 0x20000);
    return !sign && code != 0xD7 && code != 0xF7 && !mark && !reserved;
}

void escape(std::string& stem, std::string_view bytes) {
    for (const char byte : bytes) {
        stem += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
}

/// Some file systems do not tell capital letters from small ones.
std::string lowered(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return small;
}

std::string escapedWhereNeeded(std::string_view rep) {
    const std::string small = lowered(rep);
    const bool taken = small == kTeam || small == kTeamMemory || small.front() == '.';
    const std::size_t ending = small.ends_with(kBackupEnding) ? rep.size() - kBackupEnding.size() : rep.size();
    std::string stem;
    for (std::size_t at = 0; at < rep.size();) {
        const engine::Utf8Character character = engine::firstCharacter(rep.substr(at));
        const std::string_view bytes = rep.substr(at, std::max<std::size_t>(character.length, 1));
        const bool clashes = (at == 0 && taken) || at == ending;
        if (standsAsItIs(character.code) && !clashes) {
            stem += bytes;
        } else {
            escape(stem, bytes);
        }
        at += bytes.size();
    }
    return stem;
}

bool isText(std::string_view rep) {
    while (!rep.empty()) {
        const engine::Utf8Character character = engine::firstCharacter(rep);
        if (character.length == 0 || controlsText(character.code)) {
            return false;
        }
        rep.remove_prefix(character.length);
    }
    return true;
}

} // namespace

std::string SaveName::problemOf(std::string_view rep) {
    if (rep.find_first_not_of(' ') == std::string_view::npos) {
        return "Please type a name first. A first name is enough.";
    }
    if (rep.front() == ' ' || rep.back() == ' ') {
        return "Please type the name without blanks before and behind it.";
    }
    if (!isText(rep)) {
        return "This name holds a character that cannot be seen. Please type it again, letter by letter.";
    }
    if (rep.size() > kLongestStem || escapedWhereNeeded(rep).size() > kLongestStem) {
        return "This name is too long to be kept. Please choose a shorter one.";
    }
    return "";
}

std::string SaveName::stemOf(std::string_view rep) {
    return escapedWhereNeeded(rep);
}

std::optional<std::string> SaveName::repOf(std::string_view stem) {
    std::string rep;
    for (std::size_t at = 0; at < stem.size();) {
        if (stem[at] != '%') {
            rep += stem[at++];
            continue;
        }
        unsigned byte = 0;
        const std::string_view digits = stem.substr(at + 1, 2);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (digits.size() != 2 || read.ptr != digits.data() + digits.size()) {
            return std::nullopt;
        }
        rep += static_cast<char>(byte);
        at += 3;
    }
    // One stem for each name: `%41da` is not Ada's.
    return isValid(rep) && stemOf(rep) == stem ? std::optional(std::move(rep)) : std::nullopt;
}

} // namespace game
