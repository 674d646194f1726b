#pragma once

#include <string_view>

#include "engine/picture/pixels.hpp"

namespace engine {

/// Which way up a photograph was taken, as cameras and phones write it beside the pixels (Exif 2.3, tag 0x0112):
/// 1 … 8, 1 when the pixels stand as they are to be shown.
class ExifOrientation {
public:
    ExifOrientation() = default;
    /// From what a JPEG's APP1 segment holds. Whatever cannot be understood is upright.
    static ExifOrientation of(std::string_view segment);

    int number() const { return m_number; }
    /// Width and height change places.
    bool turnsSideways() const { return m_number >= 5; }
    Pixels upright(Pixels pixels) const;

private:
    explicit ExifOrientation(int number) : m_number(number) {}
    int m_number = 1;
};

} // namespace engine
