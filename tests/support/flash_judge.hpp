#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "tests/support/color_vision.hpp"

namespace test {

/// Watches the frames of a play, 60 a second, for what could harm somebody who cannot bear flashes: the general and
/// the red flash threshold of WCAG 2.2 (success criterion 2.3.1). A flash is a pair of opposing changes of relative
/// luminance by 0.1 or more where the darker one is below 0.8, or a pair of opposing changes to or from a saturated
/// red (R / (R + G + B) >= 0.8 in linear light) by more than 0.2 in CIE 1976 u'v'. A point that flashes more than
/// three times in a second is bad; a frame is, where bad points fill a quarter or more of any field of 10 degrees:
/// 341 × 256 of a screen of 1024 × 768, a third of the picture each way.
class FlashJudge {
public:
    static constexpr int kSecond = 60;
    static constexpr std::size_t kMostChanges = 6;
    static constexpr double kArea = 0.25;

    FlashJudge(std::size_t width, std::size_t height)
        : m_width(width), m_height(height), m_points(width * height) {}

    /// `pixels`: RGBA, row by row, of the size named before.
    void see(const std::uint8_t* pixels) {
        bool bad = false;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            m_points[i].see(lightOf(pixels + 4 * i), m_frame);
            bad = m_points[i].bad(m_frame) || bad;
        }
        if (const double share = bad ? worstField() : 0.0; share > m_worst) {
            m_worst = share;
            m_worstFrame = m_frame;
        }
        ++m_frame;
    }

    /// The largest share of a field that flashed too often at once, 0 … 1.
    double worst() const { return m_worst; }
    int worstFrame() const { return m_worstFrame; }
    bool harmless() const { return m_worst < kArea; }
    int frames() const { return m_frame; }

private:
    struct Light {
        double luminance = 0.0;
        double u = 0.0;
        double v = 0.0;
        bool red = false;
    };

    /// The last changes of one kind at one point, the oldest first.
    struct Changes {
        std::array<int, kMostChanges + 1> at{};
        std::size_t count = 0;

        void add(int frame) {
            std::copy(at.begin() + 1, at.end(), at.begin());
            at.back() = frame;
            count = std::min(count + 1, at.size());
        }
        bool tooMany(int frame) const { return count == at.size() && frame - at.front() < kSecond; }
    };

    struct Point {
        /// The extremes since the last change, whose way is 1 up, -1 down, 0 before the first.
        double low = 2.0;
        double high = -1.0;
        int way = 0;
        Light colour;
        bool begun = false;
        Changes general;
        Changes reds;

        void see(const Light& now, int frame) {
            colour = begun ? colour : now;
            begun = true;
            seeLuminance(now.luminance, frame);
            seeRed(now, frame);
        }
        bool bad(int frame) const { return general.tooMany(frame) || reds.tooMany(frame); }

        /// From one turning point to the next.
        void seeLuminance(double now, int frame) {
            low = way != 1 ? std::min(low, now) : low;
            high = way != -1 ? std::max(high, now) : high;
            if (way <= 0 && now - low >= 0.1 && low < 0.8) {
                way = 1;
                high = now;
                general.add(frame);
            } else if (way >= 0 && high - now >= 0.1 && now < 0.8) {
                way = -1;
                low = now;
                general.add(frame);
            }
        }

        void seeRed(const Light& now, int frame) {
            if ((now.red || colour.red) && std::hypot(now.u - colour.u, now.v - colour.v) > 0.2) {
                colour = now;
                reds.add(frame);
            }
        }
    };

    static Light lightOf(const std::uint8_t* pixel) {
        const double r = linearTable()[pixel[0]];
        const double g = linearTable()[pixel[1]];
        const double b = linearTable()[pixel[2]];
        const double x = 0.4124564 * r + 0.3575761 * g + 0.1804375 * b;
        const double y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b;
        const double z = 0.0193339 * r + 0.1191920 * g + 0.9503041 * b;
        const double sum = x + 15.0 * y + 3.0 * z;
        const double u = sum > 0.0 ? 4.0 * x / sum : 0.1978;
        const double v = sum > 0.0 ? 9.0 * y / sum : 0.4683;
        // As good as black has no hue.
        return {y, u, v, r + g + b > 0.01 && r / (r + g + b) >= 0.8};
    }

    static const std::array<double, 256>& linearTable() {
        static const std::array<double, 256> table = [] {
            std::array<double, 256> made{};
            for (std::size_t i = 0; i < made.size(); ++i) {
                made[i] = linearOf({static_cast<std::uint8_t>(i), 0, 0})[0];
            }
            return made;
        }();
        return table;
    }

    double worstField() const {
        const std::size_t across = std::max<std::size_t>(1, m_width / 3);
        const std::size_t down = std::max<std::size_t>(1, m_height / 3);
        // Bad points above and to the left of each place.
        std::vector<int> sums((m_width + 1) * (m_height + 1), 0);
        const auto sum = [&](std::size_t x, std::size_t y) -> int& { return sums[y * (m_width + 1) + x]; };
        for (std::size_t y = 0; y < m_height; ++y) {
            for (std::size_t x = 0; x < m_width; ++x) {
                sum(x + 1, y + 1) =
                    sum(x, y + 1) + sum(x + 1, y) - sum(x, y) + (m_points[y * m_width + x].bad(m_frame) ? 1 : 0);
            }
        }
        int most = 0;
        for (std::size_t y = 0; y + down <= m_height; ++y) {
            for (std::size_t x = 0; x + across <= m_width; ++x) {
                most =
                    std::max(most, sum(x + across, y + down) - sum(x, y + down) - sum(x + across, y) + sum(x, y));
            }
        }
        return static_cast<double>(most) / static_cast<double>(across * down);
    }

    std::size_t m_width;
    std::size_t m_height;
    std::vector<Point> m_points;
    int m_frame = 0;
    int m_worstFrame = 0;
    double m_worst = 0.0;
};

} // namespace test
