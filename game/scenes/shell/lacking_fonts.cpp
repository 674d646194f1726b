#include "game/scenes/shell/lacking_fonts.hpp"

#include <map>

namespace game {
namespace {

/// "Arabic, Hebrew and Thai".
std::string namesOf(const std::vector<engine::Script>& scripts) {
    std::string text;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == scripts.size() ? " and " : ", ") + scripts[i].name;
    }
    return text;
}

} // namespace

std::string lackingFonts(const std::vector<engine::Script>& scripts) {
    std::map<std::string, std::vector<engine::Script>> byPackage;
    for (const engine::Script& script : scripts) {
        byPackage[script.package].push_back(script);
    }
    std::string text;
    for (const auto& [package, some] : byPackage) {
        text += (text.empty() ? "" : " ") + engine::Script{namesOf(some), package}.lacking();
    }
    return text;
}

} // namespace game
