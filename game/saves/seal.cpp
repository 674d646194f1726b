#include "game/saves/seal.hpp"

#include <array>
#include <cassert>
#include <cstdint>

#include <fmt/core.h>

namespace game {
namespace {

constexpr std::string_view kBefore = "<end check=\"";
constexpr std::size_t kDigits = 8;

constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1u) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        }
        table[byte] = value;
    }
    return table;
}

std::string checksum(std::string_view bytes) {
    static constexpr auto kTable = makeTable();
    std::uint32_t value = 0xFFFFFFFFu;
    for (const char letter : bytes) {
        value = kTable[(value ^ static_cast<unsigned char>(letter)) & 0xFFu] ^ (value >> 8);
    }
    return fmt::format("{:08x}", value ^ 0xFFFFFFFFu);
}

} // namespace

void Seal::reserve(engine::XmlWriter& out) {
    out.open("end").attribute("check", "00000000").close();
}

std::string Seal::close(std::string text) {
    const std::size_t at = text.rfind(kBefore);
    assert(at != std::string::npos);
    text.replace(at + kBefore.size(), kDigits, checksum(std::string_view(text).substr(0, at)));
    return text;
}

bool Seal::isWhole(std::string_view text) {
    const std::size_t at = text.rfind(kBefore);
    return at != std::string_view::npos &&
           text.substr(at + kBefore.size(), kDigits) == checksum(text.substr(0, at));
}

} // namespace game
