#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace engine {

/// Tells one cached layer from another by all it is drawn from, in one order.
class LayerKey {
public:
    LayerKey& add(std::uint64_t part) {
        m_value = (m_value ^ part) * 0x9E3779B97F4A7C15u;
        m_value ^= m_value >> 32;
        return *this;
    }
    LayerKey& add(float part) { return add(std::uint64_t{std::bit_cast<std::uint32_t>(part)}); }
    /// A value made of nothing but bytes that count.
    template <class Plain>
    LayerKey& addBytes(const Plain& plain) {
        static_assert(std::has_unique_object_representations_v<Plain>);
        const auto* bytes = reinterpret_cast<const unsigned char*>(&plain);
        for (std::size_t i = 0; i < sizeof(Plain); ++i) {
            add(std::uint64_t{bytes[i]});
        }
        return *this;
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0x2545F4914F6CDD1Du;
};

} // namespace engine
