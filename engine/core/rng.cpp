#include "engine/core/rng.hpp"

#include <cassert>

namespace engine {

std::uint64_t Rng::next() {
    m_state += 0x9e3779b97f4a7c15u;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

std::uint64_t Rng::below(std::uint64_t below) {
    assert(below > 0);
    // Numbers past the last whole multiple would favour the small ones.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    std::uint64_t drawn = next();
    while (drawn >= limit) {
        drawn = next();
    }
    return drawn % below;
}

double Rng::unit() {
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Rng::mix(std::uint64_t seed, std::string_view name) {
    // Raw, a neighbouring seed with a neighbouring first letter would give the same stream.
    std::uint64_t hash = 0xcbf29ce484222325u ^ Rng(seed).next();
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
    }
    return Rng(hash).next();
}

} // namespace engine
