#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <vector>

namespace test {

/// A picture as numbers: red, green, blue and alpha of every pixel, row by row.
struct Pixels {
    unsigned width = 0;
    unsigned height = 0;
    std::vector<std::uint8_t> rgba;

    const std::uint8_t* at(unsigned x, unsigned y) const {
        return rgba.data() + (static_cast<std::size_t>(y) * width + x) * 4;
    }
    std::uint8_t* at(unsigned x, unsigned y) { return rgba.data() + (static_cast<std::size_t>(y) * width + x) * 4; }
};

/// Says where a picture is not the approved one any more. It looks at small squares by themselves, so that a word
/// that moved weighs as much as a sky. A square is another when some of its pixels are plainly others (a letter, an
/// edge), or when all of it is a little lighter, darker or of another colour. What graphics drivers differ in (the
/// last bits of a colour, the softness of single edges) is neither.
class PictureJudge {
public:
    /// Pixels of a square's side.
    static constexpr unsigned kSide = 8;
    /// A pixel is plainly another when one of its colours is off by more, of 255.
    static constexpr int kPlainly = 40;
    /// So many of a square's 64 may be.
    static constexpr int kPlainlyAllowed = 3;
    /// The mean of one colour over a square may be off by so much.
    static constexpr int kMeanAllowed = 7;

    PictureJudge(const Pixels& approved, const Pixels& now);

    bool same() const { return m_sameSize && m_others == 0; }
    bool sameSize() const { return m_sameSize; }
    /// Squares that are others, and of how many.
    std::size_t others() const { return m_others; }
    std::size_t squares() const { return m_marks.size(); }
    /// The new picture, quiet, with the squares that are others left bright. Only when the sizes are the same.
    Pixels shown() const;

private:
    bool other(unsigned left, unsigned top) const;
    unsigned columns() const { return (m_now.width + kSide - 1) / kSide; }

    const Pixels& m_approved;
    const Pixels& m_now;
    bool m_sameSize;
    std::size_t m_others = 0;
    /// Of each square, row by row, whether it is another.
    std::vector<bool> m_marks;
};

inline PictureJudge::PictureJudge(const Pixels& approved, const Pixels& now)
    : m_approved(approved), m_now(now), m_sameSize(approved.width == now.width && approved.height == now.height) {
    for (unsigned top = 0; m_sameSize && top < now.height; top += kSide) {
        for (unsigned left = 0; left < now.width; left += kSide) {
            m_marks.push_back(other(left, top));
            m_others += m_marks.back() ? 1 : 0;
        }
    }
}

inline bool PictureJudge::other(unsigned left, unsigned top) const {
    int plainly = 0;
    int pixels = 0;
    int sums[3] = {0, 0, 0};
    for (unsigned y = top; y < std::min(top + kSide, m_now.height); ++y) {
        for (unsigned x = left; x < std::min(left + kSide, m_now.width); ++x) {
            int most = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const int off = m_now.at(x, y)[channel] - m_approved.at(x, y)[channel];
                sums[channel] += off;
                most = std::max(most, std::abs(off));
            }
            plainly += most > kPlainly ? 1 : 0;
            ++pixels;
        }
    }
    return plainly > kPlainlyAllowed || std::any_of(std::begin(sums), std::end(sums), [pixels](int sum) {
               return std::abs(sum) > kMeanAllowed * pixels;
           });
}

inline Pixels PictureJudge::shown() const {
    constexpr int kQuiet = 4;
    Pixels picture = m_now;
    for (unsigned y = 0; y < picture.height; ++y) {
        for (unsigned x = 0; x < picture.width; ++x) {
            for (int channel = 0; !m_marks[y / kSide * columns() + x / kSide] && channel < 3; ++channel) {
                picture.at(x, y)[channel] = static_cast<std::uint8_t>(picture.at(x, y)[channel] / kQuiet);
            }
        }
    }
    return picture;
}

} // namespace test
