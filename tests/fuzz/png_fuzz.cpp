// A PNG, as it is and with checksums that fit: they alone would refuse nearly every change.
#include <string>

#include <zlib.h>

#include "engine/picture/png_decoder.hpp"
#include "tests/fuzz/small_pictures.hpp"

namespace {

constexpr std::size_t kSignature = 8;
constexpr std::size_t kAroundChunk = 12;

std::string resealed(std::string png) {
    for (std::size_t at = kSignature; png.size() >= at + kAroundChunk;) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            length = (length << 8) | static_cast<unsigned char>(png[at + i]);
        }
        if (length > png.size() - at - kAroundChunk) {
            break;
        }
        const auto sum =
            ::crc32(0, reinterpret_cast<const Bytef*>(png.data()) + at + 4, static_cast<uInt>(length) + 4);
        for (std::size_t i = 0; i < 4; ++i) {
            png[at + 8 + length + i] = static_cast<char>(sum >> (24 - 8 * i));
        }
        at += kAroundChunk + length;
    }
    return png;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const engine::PngDecoder decoder(fuzz::smallPictures());
    const std::string text(fuzz::textOf(bytes, size));
    for (const std::string& png : {text, resealed(text)}) {
        const auto facts = decoder.facts(png);
        const auto pixels = decoder.decode(png);
        fuzz::checkPixels(pixels);
        fuzz::check(!pixels || (facts && facts->width == pixels->width), "the head says what the picture is");
    }
    return 0;
}
