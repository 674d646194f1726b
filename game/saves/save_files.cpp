#include "game/saves/save_files.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <system_error>

#include <fmt/core.h>

#include "engine/core/utf8.hpp"

namespace game {
namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestDevice = 16;
// A team's own files: who plays together, and the memory models fitted to them.
constexpr std::string_view kTeam = "team";
constexpr std::string_view kTeamMemory = "team.memory";
constexpr std::string_view kBackupEnding = ".backup";

bool isNameCharacter(char32_t code) {
    if (code < 0x80) {
        return std::isalnum(static_cast<int>(code)) != 0 || code == ' ' || code == '.' || code == '-' ||
               code == '_';
    }
    // Letters of all scripts; not the Latin-1 signs, nor marks that turn or hide text, nor private characters.
    const bool sign = code < 0xC0 || code == 0xD7 || code == 0xF7;
    const bool mark = (code >= 0x2000 && code < 0x2C00) || (code >= 0xFE00 && code < 0xFE10) || code == 0xFEFF;
    const bool reserved = (code >= 0xE000 && code < 0xF900) || code >= 0xFFF0;
    return !sign && !mark && (!reserved || (code >= 0x20000 && code < 0x40000));
}

bool hasOnlyNameCharacters(std::string_view text) {
    while (!text.empty()) {
        const engine::Utf8Character character = engine::firstCharacter(text);
        if (character.length == 0 || !isNameCharacter(character.code)) {
            return false;
        }
        text.remove_prefix(character.length);
    }
    return true;
}

/// Some file systems do not tell capital letters from small ones.
std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

} // namespace

std::filesystem::path SaveFiles::keptName(const std::filesystem::path& file, const char* as) {
    for (int number = 1;; ++number) {
        const std::filesystem::path name = fmt::format("{}.{}-{}", file.string(), as, number);
        std::error_code problem;
        if (!std::filesystem::exists(name, problem)) {
            return name;
        }
    }
}

bool SaveFiles::isValidName(const std::string& rep) {
    if (rep.empty() || rep.size() > kLongestName || rep.front() == '.' || rep.front() == ' ') {
        return false;
    }
    const std::string plain = lowered(rep);
    const bool reserved = plain == kTeam || plain == kTeamMemory || plain.ends_with(kBackupEnding);
    return rep.back() != ' ' && !reserved && hasOnlyNameCharacters(rep);
}

bool SaveFiles::isValidDevice(const std::string& device) {
    return !device.empty() && device.size() <= kLongestDevice &&
           device.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos;
}

std::filesystem::path SaveFiles::session(std::int64_t first) const {
    return m_folder / fmt::format("{}@{}-{}{}", m_rep, m_device, first, kJournal);
}

std::filesystem::path SaveFiles::named(const char* ending) const {
    return m_folder / (m_rep + (m_device == kFirstDevice ? "" : "@" + m_device) + ending);
}

} // namespace game
