#include "game/saves/checksum.hpp"

#include <cassert>

#include <fmt/core.h>
#include <zlib.h>

namespace game {
namespace {

constexpr std::string_view kBefore = "<end check=\"";
constexpr std::size_t kDigits = 8;

std::string crc32Of(std::string_view bytes) {
    return fmt::format("{:08x}", ::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

} // namespace

void Checksum::reserve(engine::XmlWriter& out) {
    out.open("end").attribute("check", "00000000").close();
}

std::string Checksum::close(std::string text) {
    const std::size_t at = text.rfind(kBefore);
    assert(at != std::string::npos);
    text.replace(at + kBefore.size(), kDigits, crc32Of(std::string_view(text).substr(0, at)));
    return text;
}

bool Checksum::isWhole(std::string_view text) {
    const std::size_t at = text.rfind(kBefore);
    return at != std::string_view::npos && text.substr(at + kBefore.size(), kDigits) == crc32Of(text.substr(0, at));
}

} // namespace game
