#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/vec2.hpp"

namespace game {

/// A street lamp a ball can hit.
struct Peg {
    engine::Vec2 at;
    bool amber = false;
    bool lit = false;
};

/// The lamps of one round, in metres from the board's top left. They stand in one of several patterns, far enough
/// apart that no ball rests between them; what is lit stays lit.
class PegBoard {
public:
    static constexpr float kWidth = 9.6f;
    static constexpr float kHeight = 11.0f;
    static constexpr float kPegRadius = 0.15f;
    static constexpr float kBallRadius = 0.19f;
    /// Where the buckets begin.
    static constexpr float kBucketTop = 9.5f;
    /// Where balls come from.
    static constexpr engine::Vec2 kMuzzle{4.8f, 0.8f};
    static constexpr std::size_t kAmber = 6;

    explicit PegBoard(std::uint64_t seed);

    const std::vector<Peg>& pegs() const { return m_pegs; }
    /// False when it was lit before.
    bool light(std::size_t peg);
    /// It was not earned after all.
    void putOut(std::size_t peg) { m_pegs[peg].lit = false; }
    std::size_t amberLeft() const;
    /// The unlit lamp to aim at, amber before others, another one each turn; pegs().size() when all are lit.
    std::size_t lampToAimAt(std::size_t turn) const;

private:
    void chooseAmber(std::uint64_t seed);

    std::vector<Peg> m_pegs;
};

} // namespace game
