#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "engine/core/rect.hpp"

namespace engine {

/// A small shape in whole texels, from which shapes on the screen are stretched.
struct Stamp {
    enum class Kind : std::uint8_t { box, frame, glow };

    Kind kind = Kind::box;
    std::uint8_t width = 0;
    std::uint8_t height = 0;
    /// Twice the radius of its corners.
    std::uint8_t diameter = 0;
    /// Of a frame its thickness in quarters of a texel; of a glow how much of its radius is full, in 32nds.
    std::uint8_t part = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// The stamps in use, cut once each and placed on one sheet. Who draws uploads what was placed since.
class StampSheet {
public:
    static constexpr unsigned kWidth = 2048;
    static constexpr unsigned kHeight = 220;
    /// The widest and highest a stamp may be; glows have just this size.
    static constexpr unsigned kLargest = 96;

    /// A stamp on the sheet, its margin of one empty texel included.
    struct Placed {
        unsigned x = 0;
        unsigned y = 0;
        unsigned width = 0;
        unsigned height = 0;
        std::size_t firstByte = 0;
    };

    /// Where it lies, without the margin; nothing when the sheet is full.
    std::optional<Rect> find(const Stamp& stamp);
    /// Forgets every place given.
    void clear();

    /// In the order they were placed; `clearings` tells when they began again.
    const std::vector<Placed>& placed() const { return m_placed; }
    std::size_t clearings() const { return m_clearings; }
    /// RGBA: white, its coverage as alpha.
    const std::uint8_t* pixels(const Placed& placed) const { return m_bytes.data() + placed.firstByte; }

private:
    struct Hash {
        std::size_t operator()(const Stamp& stamp) const;
    };

    bool place(unsigned width, unsigned height);
    void cut(const Stamp& stamp);

    std::unordered_map<Stamp, Rect, Hash> m_places;
    std::vector<Placed> m_placed;
    std::vector<std::uint8_t> m_bytes;
    unsigned m_x = 0;
    unsigned m_y = 0;
    unsigned m_rowHeight = 0;
    std::size_t m_clearings = 0;
};

} // namespace engine
