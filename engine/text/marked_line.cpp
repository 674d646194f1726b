#include "engine/text/marked_line.hpp"

#include <algorithm>

#include "engine/text/code_points.hpp"

namespace engine {
namespace {

void append(std::vector<MarkedLine>& lines, std::string_view utf8, Emphasis emphasis) {
    for (const char32_t character : codePoints(utf8)) {
        if (character == U'\n') {
            lines.emplace_back();
        } else {
            lines.back().characters.push_back(character);
            lines.back().emphasis.push_back(emphasis);
        }
    }
}

} // namespace

std::vector<MarkedLine> markedLines(std::string_view utf8) {
    constexpr char kMarks[] = {mark::kBold, mark::kBoldEnd, mark::kItalic, mark::kItalicEnd};
    std::vector<MarkedLine> lines(1);
    Emphasis now = Emphasis::none;
    while (!utf8.empty()) {
        const std::size_t end = std::min(utf8.find_first_of(std::string_view(kMarks, sizeof kMarks)), utf8.size());
        append(lines, utf8.substr(0, end), now);
        if (end == utf8.size()) {
            break;
        }
        now = emphasisAfter(now, static_cast<char32_t>(utf8[end])).value_or(now);
        utf8.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace engine
