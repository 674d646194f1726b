#include "tools/recall_author/script_check.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "engine/core/utf8.hpp"
#include "engine/text/font_files.hpp"
#include "engine/text/script.hpp"
#include "engine/xml/xml_document.hpp"

namespace author {
namespace {

namespace fs = std::filesystem;

/// Every font of the house has these.
constexpr char32_t kFirstForeign = 0x250;

/// The characters of a file with the first line of each.
using Lines = std::map<char32_t, int>;

void addText(std::string_view text, int line, Lines& lines) {
    while (!text.empty()) {
        const engine::Utf8Character character = engine::firstCharacter(text);
        if (character.code >= kFirstForeign) {
            lines.try_emplace(character.code, line);
        }
        text.remove_prefix(std::max<std::size_t>(1, character.length));
    }
}

void addElement(const engine::XmlElement& element, Lines& lines) {
    for (const std::string_view name : element.attributeNames()) {
        addText(element.attribute(name).value_or(""), element.line(), lines);
    }
    addText(element.text(), element.line(), lines);
    for (const engine::XmlElement& child : element.children()) {
        addElement(child, lines);
    }
}

/// Whether a letter of a foreign script may be in these bytes. In most files there is none, and they need not be
/// read as XML a second time.
bool mayBeForeign(std::string_view bytes) {
    constexpr unsigned char kFirstByte = 0xc9;
    std::set<char32_t> seen;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (static_cast<unsigned char>(bytes[i]) < kFirstByte) {
            continue;
        }
        const engine::Utf8Character character = engine::firstCharacter(bytes.substr(i));
        if (seen.insert(character.code).second && character.code >= kFirstForeign &&
            engine::Script::of(character.code)) {
            return true;
        }
    }
    return bytes.find("&#") != std::string_view::npos;
}

Lines linesOf(const fs::path& file) {
    Lines lines;
    engine::Diagnostics ignored;
    const auto bytes = engine::readFile(file, engine::XmlDocument::kMaxBytes);
    if (!bytes || !mayBeForeign(*bytes)) {
        return lines;
    }
    const auto document = engine::XmlDocument::parse(*bytes, file.string(), ignored);
    if (document) {
        addElement(document->root(), lines);
    }
    return lines;
}

/// badges.xml and what lies in the folders of courses, by name.
std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        if (at.depth() <= 1 && at->path().extension() == ".xml" && at->is_regular_file(problem)) {
            files.push_back(at->path().lexically_normal());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Looked for when the first character asks for it.
class Fonts {
public:
    bool have(char32_t character) {
        if (!m_installed) {
            m_installed = engine::FontFiles::installed();
        }
        return !m_installed->holding(character).empty();
    }

private:
    std::optional<engine::FontFiles> m_installed;
};

} // namespace

void checkScripts(const fs::path& folder, engine::Diagnostics& diagnostics) {
    Fonts fonts;
    for (const fs::path& file : filesBelow(folder)) {
        std::map<std::string, std::pair<int, std::string>> lacking;
        for (const auto& [character, line] : linesOf(file)) {
            const auto script = engine::Script::of(character);
            if (script && !fonts.have(character)) {
                const auto at = lacking.try_emplace(script->name, line, script->lacking()).first;
                at->second = std::min(at->second, std::pair(line, script->lacking()));
            }
        }
        for (const auto& [name, place] : lacking) {
            diagnostics.warning(file.string(), place.first, place.second);
        }
    }
}

} // namespace author
