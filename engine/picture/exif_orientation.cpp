#include "engine/picture/exif_orientation.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace engine {
namespace {

constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::size_t kEntryBytes = 12;

/// Numbers of a TIFF block, in the order of bytes that it names itself. Beyond the end there is nothing.
class Tiff {
public:
    explicit Tiff(std::string_view bytes) : m_bytes(bytes), m_little(bytes.starts_with("II")) {}

    std::optional<std::uint32_t> number(std::size_t at, std::size_t length) const {
        if (at > m_bytes.size() || m_bytes.size() - at < length) {
            return std::nullopt;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < length; ++i) {
            const std::size_t next = m_little ? length - 1 - i : i;
            value = (value << 8) | static_cast<unsigned char>(m_bytes[at + next]);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    bool m_little;
};

} // namespace

ExifOrientation ExifOrientation::of(std::string_view segment) {
    constexpr std::string_view kMark("Exif\0\0", 6);
    if (!segment.starts_with(kMark)) {
        return {};
    }
    const Tiff tiff(segment.substr(kMark.size()));
    const std::size_t directory = tiff.number(4, 4).value_or(0);
    const std::uint32_t entries = tiff.number(directory, 2).value_or(0);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = directory + 2 + i * kEntryBytes;
        if (tiff.number(at, 2) == kOrientationTag) {
            const std::uint32_t number = tiff.number(at + 8, 2).value_or(1);
            return number >= 1 && number <= 8 ? ExifOrientation(static_cast<int>(number)) : ExifOrientation();
        }
    }
    return {};
}

Pixels ExifOrientation::upright(Pixels pixels) const {
    if (m_number == 1) {
        return pixels;
    }
    const bool mirrored = m_number == 2 || m_number == 3 || m_number == 7 || m_number == 8;
    const bool upsideDown = m_number == 3 || m_number == 4 || m_number == 6 || m_number == 7;
    Pixels turned =
        turnsSideways() ? Pixels::blank(pixels.height, pixels.width) : Pixels::blank(pixels.width, pixels.height);
    for (unsigned y = 0; y < turned.height; ++y) {
        for (unsigned x = 0; x < turned.width; ++x) {
            unsigned fromX = turnsSideways() ? y : x;
            unsigned fromY = turnsSideways() ? x : y;
            fromX = mirrored ? pixels.width - 1 - fromX : fromX;
            fromY = upsideDown ? pixels.height - 1 - fromY : fromY;
            std::copy_n(std::as_const(pixels).at(fromX, fromY), 4, turned.at(x, y));
        }
    }
    return turned;
}

} // namespace engine
