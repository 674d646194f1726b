#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

/// Chance that can be repeated: the same seed gives the same numbers on every compiler and machine.
/// (The standard library's distributions do not promise that.) SplitMix64, Steele, Lea & Flood 2014.
class Rng {
public:
    explicit Rng(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    /// Uniform in [0, below); `below` > 0.
    std::uint64_t below(std::uint64_t below);
    /// Uniform in [0, 1).
    double unit();
    double between(double low, double high) { return low + (high - low) * unit(); }
    bool chance(double probability) { return unit() < probability; }

    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t left = items.size(); left > 1; --left) {
            std::swap(items[left - 1], items[below(left)]);
        }
    }

    /// A seed that depends on both, to give each thing a stream of its own.
    static std::uint64_t mix(std::uint64_t seed, std::string_view name);

private:
    std::uint64_t m_state;
};

} // namespace engine
