#include "engine/picture/png_decoder.hpp"

#include <csetjmp>
#include <cstdio>
#include <cstring>

#include <fmt/core.h>
#include <png.h>

namespace engine {
namespace {

/// libpng leaves by longjmp what it cannot read. Between `reachesEnd` and there nothing may have a destructor: all
/// that has one is a member here.
class PngReading {
public:
    explicit PngReading(std::string_view bytes) : m_rest(bytes) {
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, &PngReading::fail, &PngReading::ignore);
        m_info = m_png == nullptr ? nullptr : png_create_info_struct(m_png);
    }
    ~PngReading() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReading(const PngReading&) = delete;
    PngReading& operator=(const PngReading&) = delete;

    bool readHead();
    bool readRows(Pixels& pixels);
    PictureFacts facts() const;
    Failure failure() const {
        return {fmt::format("is a PNG that is cut off or damaged ({}); export it again", m_problem)};
    }

private:
    [[noreturn]] static void fail(png_structp png, png_const_charp message);
    /// What is odd and does no harm, like a colour profile nobody knows.
    static void ignore(png_structp, png_const_charp) {}
    static void give(png_structp png, png_bytep to, std::size_t count);
    template <class Step>
    bool reachesEnd(Step step);
    void askForRgba();

    std::string_view m_rest;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    std::vector<png_bytep> m_rows;
    char m_problem[96] = "out of memory";
};

void PngReading::fail(png_structp png, png_const_charp message) {
    auto* reading = static_cast<PngReading*>(png_get_error_ptr(png));
    std::snprintf(reading->m_problem, sizeof reading->m_problem, "%s", message);
    png_longjmp(png, 1);
}

void PngReading::give(png_structp png, png_bytep to, std::size_t count) {
    auto* reading = static_cast<PngReading*>(png_get_io_ptr(png));
    if (count > reading->m_rest.size()) {
        png_error(png, "it ends early");
    }
    std::memcpy(to, reading->m_rest.data(), count);
    reading->m_rest.remove_prefix(count);
}

template <class Step>
bool PngReading::reachesEnd(Step step) {
    if (m_info == nullptr || setjmp(png_jmpbuf(m_png)) != 0) {
        return false;
    }
    step();
    return true;
}

bool PngReading::readHead() {
    // Nothing that is shown needs a chunk beside the pixels larger than this.
    constexpr png_alloc_size_t kLargestChunk = 1u << 20;
    return reachesEnd([this] {
        png_set_read_fn(m_png, this, &PngReading::give);
        png_set_crc_action(m_png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
        png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
        png_set_chunk_malloc_max(m_png, kLargestChunk);
        png_read_info(m_png, m_info);
    });
}

PictureFacts PngReading::facts() const {
    return {PictureFormat::png, static_cast<double>(png_get_image_width(m_png, m_info)),
            static_cast<double>(png_get_image_height(m_png, m_info))};
}

void PngReading::askForRgba() {
    png_set_expand(m_png);
    png_set_scale_16(m_png);
    png_set_gray_to_rgb(m_png);
    if ((png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_ALPHA) == 0 &&
        png_get_valid(m_png, m_info, PNG_INFO_tRNS) == 0) {
        png_set_add_alpha(m_png, 0xFF, PNG_FILLER_AFTER);
    }
    png_set_interlace_handling(m_png);
    png_read_update_info(m_png, m_info);
}

bool PngReading::readRows(Pixels& pixels) {
    m_rows.resize(pixels.height);
    for (unsigned y = 0; y < pixels.height; ++y) {
        m_rows[y] = pixels.at(0, y);
    }
    return reachesEnd([this, &pixels] {
        askForRgba();
        if (png_get_rowbytes(m_png, m_info) != std::size_t{pixels.width} * 4) {
            png_error(m_png, "colours of an unknown kind");
        }
        png_read_image(m_png, m_rows.data());
        png_read_end(m_png, nullptr);
    });
}

} // namespace

Result<PictureFacts> PngDecoder::facts(std::string_view bytes) const {
    PngReading reading(bytes);
    if (!reading.readHead()) {
        return reading.failure();
    }
    return reading.facts();
}

Result<Pixels> PngDecoder::decode(std::string_view bytes) const {
    PngReading reading(bytes);
    if (!reading.readHead()) {
        return reading.failure();
    }
    const PictureFacts facts = reading.facts();
    if (const Outcome fits = checkSize(facts, m_limits); !fits) {
        return fits.failure();
    }
    Pixels pixels = Pixels::blank(static_cast<unsigned>(facts.width), static_cast<unsigned>(facts.height));
    if (!reading.readRows(pixels)) {
        return reading.failure();
    }
    return pixels;
}

} // namespace engine
