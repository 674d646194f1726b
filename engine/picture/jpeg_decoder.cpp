#include "engine/picture/jpeg_decoder.hpp"

#include <algorithm>
#include <csetjmp>
#include <cstdio>

#include <fmt/core.h>
// After stdio, which it needs and does not ask for.
#include <jerror.h>
#include <jpeglib.h>

#include "engine/picture/exif_orientation.hpp"

namespace engine {
namespace {

constexpr long kMostMemory = 256L << 20;
constexpr int kExifMarker = JPEG_APP0 + 1;

/// libjpeg leaves by `fail` what it cannot read. Between `reachesEnd` and there nothing may have a destructor: all
/// that has one is a member here.
class JpegReading {
public:
    JpegReading(std::string_view bytes, int mostScans) : m_bytes(bytes), m_mostScans(mostScans) {}
    ~JpegReading() { jpeg_destroy_decompress(&m_jpeg); }
    JpegReading(const JpegReading&) = delete;
    JpegReading& operator=(const JpegReading&) = delete;

    bool readHead();
    bool readRows(Pixels& pixels);
    /// As the pixels stand in the file.
    unsigned width() const { return m_jpeg.image_width; }
    unsigned height() const { return m_jpeg.image_height; }
    ExifOrientation orientation() const;
    PictureFacts facts() const;
    Failure failure() const {
        return {fmt::format("is a JPEG that is cut off or damaged ({}); export it again", m_problem)};
    }

private:
    static JpegReading& of(j_common_ptr jpeg) { return *static_cast<JpegReading*>(jpeg->client_data); }
    [[noreturn]] static void fail(j_common_ptr jpeg);
    static void warn(j_common_ptr jpeg, int level);
    static void watch(j_common_ptr jpeg);
    template <class Step>
    bool reachesEnd(Step step);
    void readRow(unsigned char* row);

    std::string_view m_bytes;
    int m_mostScans;
    jpeg_decompress_struct m_jpeg{};
    jpeg_error_mgr m_errors{};
    jpeg_progress_mgr m_progress{};
    std::jmp_buf m_out{};
    char m_problem[JMSG_LENGTH_MAX] = "";
};

void JpegReading::fail(j_common_ptr jpeg) {
    JpegReading& reading = of(jpeg);
    jpeg->err->format_message(jpeg, reading.m_problem);
    std::longjmp(reading.m_out, 1);
}

/// A mark of a program that nobody knows does no harm; every other warning is of corrupt data.
void JpegReading::warn(j_common_ptr jpeg, int level) {
    const int code = jpeg->err->msg_code;
    if (level < 0 && code != JWRN_JFIF_MAJOR && code != JWRN_ADOBE_XFORM) {
        fail(jpeg);
    }
}

void JpegReading::watch(j_common_ptr jpeg) {
    JpegReading& reading = of(jpeg);
    if (reading.m_jpeg.input_scan_number > reading.m_mostScans) {
        std::snprintf(reading.m_problem, sizeof reading.m_problem, "more than %d scans", reading.m_mostScans);
        std::longjmp(reading.m_out, 1);
    }
}

template <class Step>
bool JpegReading::reachesEnd(Step step) {
    if (setjmp(m_out) != 0) {
        return false;
    }
    step();
    return true;
}

bool JpegReading::readHead() {
    m_jpeg.err = jpeg_std_error(&m_errors);
    m_errors.error_exit = &JpegReading::fail;
    m_errors.emit_message = &JpegReading::warn;
    m_progress.progress_monitor = &JpegReading::watch;
    m_jpeg.client_data = this;
    return reachesEnd([this] {
        jpeg_create_decompress(&m_jpeg);
        m_jpeg.progress = &m_progress;
        m_jpeg.mem->max_memory_to_use = kMostMemory;
        jpeg_mem_src(&m_jpeg, reinterpret_cast<const unsigned char*>(m_bytes.data()), m_bytes.size());
        jpeg_save_markers(&m_jpeg, kExifMarker, 0xFFFF);
        jpeg_read_header(&m_jpeg, TRUE);
    });
}

ExifOrientation JpegReading::orientation() const {
    for (const jpeg_marker_struct* marker = m_jpeg.marker_list; marker != nullptr; marker = marker->next) {
        const ExifOrientation found =
            ExifOrientation::of({reinterpret_cast<const char*>(marker->data), marker->data_length});
        if (found.number() != 1) {
            return found;
        }
    }
    return {};
}

PictureFacts JpegReading::facts() const {
    const bool sideways = orientation().turnsSideways();
    return {PictureFormat::jpeg, static_cast<double>(sideways ? height() : width()),
            static_cast<double>(sideways ? width() : height())};
}

bool JpegReading::readRows(Pixels& pixels) {
    return reachesEnd([this, &pixels] {
        const bool inks = m_jpeg.jpeg_color_space == JCS_CMYK || m_jpeg.jpeg_color_space == JCS_YCCK;
        m_jpeg.out_color_space = inks ? JCS_CMYK : JCS_EXT_RGBA;
        jpeg_start_decompress(&m_jpeg);
        while (m_jpeg.output_scanline < m_jpeg.output_height) {
            readRow(pixels.at(0, m_jpeg.output_scanline));
        }
        jpeg_finish_decompress(&m_jpeg);
    });
}

void JpegReading::readRow(unsigned char* row) {
    unsigned char* rows[] = {row};
    jpeg_read_scanlines(&m_jpeg, rows, 1);
    if (m_jpeg.out_color_space != JCS_CMYK) {
        return;
    }
    // Adobe's programs write how much of each ink is missing, others how much there is.
    const unsigned flip = m_jpeg.saw_Adobe_marker ? 0 : 255;
    for (unsigned x = 0; x < m_jpeg.output_width; ++x, row += 4) {
        const unsigned light = row[3] ^ flip;
        for (int i = 0; i < 3; ++i) {
            row[i] = static_cast<unsigned char>((row[i] ^ flip) * light / 255);
        }
        row[3] = 255;
    }
}

} // namespace

Result<PictureFacts> JpegDecoder::facts(std::string_view bytes) const {
    JpegReading reading(bytes, m_limits.scans);
    if (!reading.readHead()) {
        return reading.failure();
    }
    return reading.facts();
}

Result<Pixels> JpegDecoder::decode(std::string_view bytes) const {
    JpegReading reading(bytes, m_limits.scans);
    if (!reading.readHead()) {
        return reading.failure();
    }
    if (const Outcome fits = checkSize(reading.facts(), m_limits); !fits) {
        return fits.failure();
    }
    // It is gone once the last row is read.
    const ExifOrientation orientation = reading.orientation();
    Pixels pixels = Pixels::blank(reading.width(), reading.height());
    if (!reading.readRows(pixels)) {
        return reading.failure();
    }
    return orientation.upright(std::move(pixels));
}

} // namespace engine
