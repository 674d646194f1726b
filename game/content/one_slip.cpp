#include "game/content/one_slip.hpp"

#include <algorithm>
#include <string>

#include "engine/core/utf8.hpp"

namespace game {
namespace {

std::u32string characters(std::string_view text) {
    std::u32string result;
    while (!text.empty()) {
        const auto character = engine::firstCharacter(text);
        result.push_back(character.code);
        text.remove_prefix(std::max<std::size_t>(character.length, 1));
    }
    return result;
}

} // namespace

bool withinOneSlip(std::string_view a, std::string_view b) {
    std::u32string shorter = characters(a);
    std::u32string longer = characters(b);
    if (shorter.size() > longer.size()) {
        std::swap(shorter, longer);
    }
    if (longer.size() > shorter.size() + 1) {
        return false;
    }
    const auto differ = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const auto i = static_cast<std::size_t>(differ.first - shorter.begin());
    if (shorter.size() < longer.size()) {
        return shorter.compare(i, shorter.npos, longer, i + 1, longer.npos) == 0;
    }
    if (i == shorter.size() || shorter.compare(i + 1, shorter.npos, longer, i + 1, longer.npos) == 0) {
        return true;
    }
    return i + 1 < shorter.size() && shorter[i] == longer[i + 1] && shorter[i + 1] == longer[i] &&
           shorter.compare(i + 2, shorter.npos, longer, i + 2, longer.npos) == 0;
}

} // namespace game
