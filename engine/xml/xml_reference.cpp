#include "engine/xml/xml_reference.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstdint>

#include "engine/core/utf8.hpp"
#include "engine/xml/xml_character.hpp"

namespace engine {
namespace {

struct Entity {
    std::string_view name;
    char32_t character;
};

constexpr Entity kEntities[] = {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}};

/// `name` is `#65` or `#x41`.
std::optional<char32_t> numbered(std::string_view name) {
    const bool hex = name.size() > 1 && name[1] == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    const char* end = digits.data() + digits.size();
    std::uint32_t code = 0;
    const auto [stop, problem] = std::from_chars(digits.data(), end, code, hex ? 16 : 10);
    const bool good = problem == std::errc() && stop == end && isXmlCharacter(code);
    return good ? std::optional<char32_t>(code) : std::nullopt;
}

} // namespace

std::optional<char32_t> characterOfReference(std::string_view name) {
    for (const Entity& entity : kEntities) {
        if (entity.name == name) {
            return entity.character;
        }
    }
    return name.starts_with('#') ? numbered(name) : std::nullopt;
}

void appendResolved(std::string& out, std::string_view written) {
    while (!written.empty()) {
        const std::size_t plain = std::min(written.find_first_of("&\r\n"), written.size());
        out += written.substr(0, plain);
        written.remove_prefix(plain);
        if (written.empty()) {
            return;
        }
        std::size_t length = 1;
        if (written.front() == '&') {
            length = written.find(';') + 1;
            const auto character = characterOfReference(written.substr(1, length - 2));
            assert(character);
            appendUtf8(out, *character);
        } else {
            const char otherHalf = written.front() == '\r' ? '\n' : '\r';
            length = written.substr(1).starts_with(otherHalf) ? 2 : 1;
            out += '\n';
        }
        written.remove_prefix(length);
    }
}

} // namespace engine
