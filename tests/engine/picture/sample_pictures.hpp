#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <jpeglib.h>
#include <png.h>

namespace test {

/// A PNG to be written: `value` gives what stands for a channel of a pixel, of 0 … 2^depth - 1.
struct PngSample {
    unsigned width = 9;
    unsigned height = 7;
    int colorType = PNG_COLOR_TYPE_RGB;
    int depth = 8;
    bool interlaced = false;
    /// Says of one colour that it is not there.
    bool transparentColor = false;

    unsigned channels() const { return png_channels(); }
    unsigned value(unsigned x, unsigned y, unsigned channel) const {
        return (x * 37 + y * 91 + channel * 53) * 257 % (1u << depth);
    }
    std::string bytes() const;

private:
    unsigned png_channels() const {
        return colorType == PNG_COLOR_TYPE_RGB          ? 3
               : colorType == PNG_COLOR_TYPE_RGB_ALPHA  ? 4
               : colorType == PNG_COLOR_TYPE_GRAY_ALPHA ? 2
                                                        : 1;
    }
    std::vector<png_byte> row(unsigned y) const;
};

/// Packed as PNG wants it: the first pixel in the highest bits, two bytes a value of depth 16.
inline std::vector<png_byte> PngSample::row(unsigned y) const {
    std::vector<png_byte> bytes;
    unsigned bits = 0;
    unsigned held = 0;
    for (unsigned x = 0; x < width; ++x) {
        for (unsigned channel = 0; channel < channels(); ++channel) {
            held = (held << depth) | value(x, y, channel);
            for (bits += static_cast<unsigned>(depth); bits >= 8; bits -= 8) {
                bytes.push_back(static_cast<png_byte>(held >> (bits - 8)));
            }
        }
    }
    bytes.push_back(static_cast<png_byte>(held << (8 - bits)));
    return bytes;
}

inline std::string PngSample::bytes() const {
    std::string out;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &out,
        [](png_structp to, png_bytep from, std::size_t count) {
            static_cast<std::string*>(png_get_io_ptr(to))->append(reinterpret_cast<char*>(from), count);
        },
        [](png_structp) {});
    png_set_IHDR(png, info, width, height, depth, colorType, interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (colorType == PNG_COLOR_TYPE_PALETTE) {
        std::vector<png_color> palette;
        for (unsigned i = 0; i < (1u << depth); ++i) {
            palette.push_back(
                {static_cast<png_byte>(i), static_cast<png_byte>(255 - i), static_cast<png_byte>(i / 2)});
        }
        png_set_PLTE(png, info, palette.data(), static_cast<int>(palette.size()));
    }
    if (transparentColor) {
        const png_byte alpha = 0;
        const auto level = static_cast<png_uint_16>(value(0, 0, 0));
        const png_color_16 color{0, level, static_cast<png_uint_16>(value(0, 0, 1)),
                                 static_cast<png_uint_16>(value(0, 0, 2)), level};
        png_set_tRNS(png, info, &alpha, 1, &color);
    }
    png_write_info(png, info);
    std::vector<std::vector<png_byte>> rows;
    std::vector<png_bytep> pointers;
    for (unsigned y = 0; y < height; ++y) {
        rows.push_back(row(y));
    }
    for (auto& each : rows) {
        pointers.push_back(each.data());
    }
    png_write_image(png, pointers.data());
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return out;
}

/// A JPEG to be written: red grows to the right, green downwards; the blue is even.
struct JpegSample {
    unsigned width = 48;
    unsigned height = 32;
    J_COLOR_SPACE space = JCS_RGB;
    /// 0: not progressive; else in how many scans each of its channels comes, at most 64.
    int scans = 0;
    /// Written beside the pixels when not 0.
    int exifOrientation = 0;

    static unsigned red(double across) { return static_cast<unsigned>(40 + 150 * across); }
    static unsigned green(double down) { return static_cast<unsigned>(40 + 150 * down); }
    static constexpr unsigned kBlue = 90;
    std::string bytes() const;

private:
    std::vector<unsigned char> row(unsigned y) const;
    std::vector<jpeg_scan_info> script(int channels) const;
};

inline std::vector<unsigned char> JpegSample::row(unsigned y) const {
    std::vector<unsigned char> bytes;
    for (unsigned x = 0; x < width; ++x) {
        const unsigned color[] = {red(x / double(width)), green(y / double(height)), kBlue};
        if (space == JCS_GRAYSCALE) {
            bytes.push_back(static_cast<unsigned char>(color[0]));
            continue;
        }
        for (const unsigned part : color) {
            // Inks with an Adobe mark: how much is missing.
            bytes.push_back(static_cast<unsigned char>(part));
        }
        if (space == JCS_CMYK) {
            bytes.push_back(255);
        }
    }
    return bytes;
}

inline std::vector<jpeg_scan_info> JpegSample::script(int channels) const {
    std::vector<jpeg_scan_info> all;
    for (int channel = 0; channel < channels; ++channel) {
        all.push_back({1, {channel}, 0, 0, 0, 0});
        for (int scan = 1; scan < scans; ++scan) {
            all.push_back({1, {channel}, scan, scan == scans - 1 ? 63 : scan, 0, 0});
        }
    }
    return all;
}

inline std::string JpegSample::bytes() const {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &out, &size);
    jpeg.image_width = width;
    jpeg.image_height = height;
    jpeg.input_components = space == JCS_GRAYSCALE ? 1 : space == JCS_CMYK ? 4 : 3;
    jpeg.in_color_space = space;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 95, TRUE);
    const auto scanScript = script(jpeg.num_components);
    if (scans > 0) {
        jpeg.scan_info = scanScript.data();
        jpeg.num_scans = static_cast<int>(scanScript.size());
    }
    jpeg_start_compress(&jpeg, TRUE);
    if (exifOrientation != 0) {
        std::string exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
        exif += std::string{static_cast<char>(exifOrientation), 0, 0, 0, 0, 0, 0};
        jpeg_write_marker(&jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    }
    for (unsigned y = 0; y < height; ++y) {
        auto bytesOfRow = row(y);
        JSAMPROW rows[] = {bytesOfRow.data()};
        jpeg_write_scanlines(&jpeg, rows, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string bytes(reinterpret_cast<char*>(out), size);
    jpeg_destroy_compress(&jpeg);
    std::free(out);
    return bytes;
}

} // namespace test
