// A JPEG.
#include "engine/picture/jpeg_decoder.hpp"
#include "tests/fuzz/small_pictures.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const engine::JpegDecoder decoder(fuzz::smallPictures());
    const auto facts = decoder.facts(fuzz::textOf(bytes, size));
    const auto pixels = decoder.decode(fuzz::textOf(bytes, size));
    fuzz::checkPixels(pixels);
    fuzz::check(!pixels || (facts && facts->width == pixels->width && facts->height == pixels->height),
                "the head says what the picture is");
    return 0;
}
