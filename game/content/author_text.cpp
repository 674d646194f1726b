#include "game/content/author_text.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/core/emphasis.hpp"
#include "engine/core/utf8.hpp"

namespace game {
namespace {

constexpr std::size_t kMaxIdLength = 48;

bool isLower(char byte) {
    return byte >= 'a' && byte <= 'z';
}

/// What the author may have meant: `My Page` → `my-page`.
std::string asId(std::string_view text) {
    std::string id;
    for (const char byte : text.substr(0, kMaxIdLength)) {
        const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
        if (isLower(lower) || (!id.empty() && lower >= '0' && lower <= '9')) {
            id.push_back(lower);
        } else if (!id.empty() && id.back() != '-') {
            id.push_back('-');
        }
    }
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id;
}

} // namespace

std::string titleOf(engine::XmlReader& reader, std::string_view attribute, std::size_t maxCharacters) {
    std::string text = reader.text(attribute);
    // No text has more characters than bytes.
    const std::size_t count = text.size() > maxCharacters ? engine::countCharacters(text) : 0;
    if (count > maxCharacters) {
        reader.error(
            fmt::format("{} has {} characters, at most {} fit; shorten it", attribute, count, maxCharacters));
    }
    return text;
}

void checkCount(const engine::XmlReader& reader, std::string_view what, std::size_t count, CountRange range) {
    const std::string_view name = reader.element().name();
    if (count < range.least) {
        reader.error(fmt::format("<{}> needs at least {} <{}>, but has {}", name, range.least, what, count));
    } else if (count > range.most) {
        reader.error(fmt::format("<{}> may have at most {} <{}>, but has {}", name, range.most, what, count));
    }
}

std::vector<std::string> textsOf(engine::XmlReader& reader, std::string_view name, std::size_t maxCharacters) {
    std::vector<std::string> texts;
    const std::string what = fmt::format("<{}>", name);
    Distinct distinct(what.c_str());
    for (engine::XmlReader& child : reader.children(name)) {
        texts.push_back(child.body(maxCharacters));
        distinct.add(child, texts.back());
        child.finish();
    }
    return texts;
}

void Distinct::add(const engine::XmlReader& reader, const std::string& marked, engine::Severity severity) {
    const std::string text = engine::plainText(marked);
    if (text.empty()) {
        return;
    }
    const auto [at, isNew] = m_placeOf.try_emplace(text, Place{&reader.file(), reader.line()});
    if (!isNew) {
        const auto& [file, line] = at->second;
        std::string told =
            fmt::format("the {} \"{}\" stands already at {}:{}; change one of them", m_what, text, *file, line);
        severity == engine::Severity::error ? reader.error(std::move(told)) : reader.warning(std::move(told));
    }
}

bool isId(std::string_view text) {
    const auto allowed = [](char byte) { return isLower(byte) || (byte >= '0' && byte <= '9') || byte == '-'; };
    return !text.empty() && text.size() <= kMaxIdLength && isLower(text.front()) &&
           std::all_of(text.begin(), text.end(), allowed);
}

std::string idOf(engine::XmlReader& reader, std::string_view name) {
    std::string text = reader.text(name);
    if (!text.empty() && !isId(text)) {
        const std::string meant = asId(text);
        reader.error(
            fmt::format("{}=\"{}\" is no id: lower-case letters, digits and hyphens, a letter first, at most {}"
                        "{}",
                        name, text, kMaxIdLength,
                        meant.empty() ? std::string() : fmt::format("; did you mean \"{}\"?", meant)));
    }
    return text;
}

} // namespace game
