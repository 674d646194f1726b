#include "game/arenas/peg_cascade/peg_board.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rect.hpp"
#include "engine/core/rng.hpp"

namespace game {
namespace {

using engine::Vec2;
using Places = std::vector<Vec2>;

constexpr engine::Rect kField{0.6f, 2.1f, 8.4f, 6.5f};
// A ball passes between any two, with some air.
constexpr float kNearest = 2 * (PegBoard::kPegRadius + PegBoard::kBallRadius) + 0.06f;
constexpr float kPi = 3.14159265f;

float distance(Vec2 a, Vec2 b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

void place(Places& places, Vec2 at) {
    const bool free =
        std::none_of(places.begin(), places.end(), [at](Vec2 other) { return distance(at, other) < kNearest; });
    if (free && kField.contains(at)) {
        places.push_back(at);
    }
}

/// Staggered rows; `bend` lifts and lowers them.
template <class Bend>
Places rows(Bend bend) {
    Places places;
    constexpr float kStepX = 0.96f;
    constexpr float kStepY = 0.8f;
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column) {
            const float x = 0.96f + kStepX * (static_cast<float>(column) - (row % 2 == 0 ? 0.0f : 0.5f));
            place(places, {x, 1.9f + kStepY * static_cast<float>(row) + bend(x)});
        }
    }
    return places;
}

Places wave(engine::Rng& rng) {
    const float phase = static_cast<float>(rng.between(0.0, 2.0 * kPi));
    return rows([phase](float x) { return 0.3f * std::sin(x * 1.1f + phase); });
}

Places valley(engine::Rng& rng) {
    const float depth = static_cast<float>(rng.between(0.35, 0.6));
    return rows([depth](float x) { return depth * std::cos((x - 4.8f) * kPi / 4.8f); });
}

/// Rings around `centre`, as far as they lie between the two edges.
void rings(Places& places, Vec2 centre, Vec2 edges) {
    for (float radius = 0.95f; radius < 10.0f; radius += 0.8f) {
        const int count = static_cast<int>(2.0f * kPi * radius / 0.84f);
        for (int i = 0; i < count; ++i) {
            // From the top both ways, so that the pattern has a mirror image.
            const int turn = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
            const float angle = 2.0f * kPi * static_cast<float>(turn) / static_cast<float>(count);
            const Vec2 at{centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
            if (at.x >= edges.x && at.x <= edges.y) {
                place(places, at);
            }
        }
    }
}

Places rainbow(engine::Rng& rng) {
    Places places;
    rings(places, {4.8f, static_cast<float>(rng.between(7.0, 9.0))}, {0.0f, 9.6f});
    return places;
}

Places domes(engine::Rng& rng) {
    Places places;
    const float apart = static_cast<float>(rng.between(2.2, 2.6));
    const float low = static_cast<float>(rng.between(5.0, 7.0));
    rings(places, {4.8f - apart, low}, {0.0f, 4.8f});
    rings(places, {4.8f + apart, low}, {4.8f, 9.6f});
    return places;
}

} // namespace

PegBoard::PegBoard(std::uint64_t seed) {
    engine::Rng rng(engine::Rng::mix(seed, "pegs"));
    constexpr Places (*kPatterns[])(engine::Rng&) = {wave, valley, rainbow, domes};
    for (const Vec2 at : kPatterns[rng.below(std::size(kPatterns))](rng)) {
        m_pegs.push_back({at, false, false});
    }
    chooseAmber(rng.next());
}

void PegBoard::chooseAmber(std::uint64_t seed) {
    engine::Rng rng(seed);
    // One in each sixth of the width, so that wherever a ball goes there is one to hit.
    constexpr float kStrip = kWidth / kAmber;
    for (std::size_t strip = 0; strip < kAmber; ++strip) {
        std::vector<std::size_t> here;
        for (std::size_t i = 0; i < m_pegs.size(); ++i) {
            if (static_cast<std::size_t>(m_pegs[i].at.x / kStrip) == strip && m_pegs[i].at.y > 3.0f) {
                here.push_back(i);
            }
        }
        m_pegs[here[rng.below(here.size())]].amber = true;
    }
}

bool PegBoard::light(std::size_t peg) {
    const bool dark = !m_pegs[peg].lit;
    m_pegs[peg].lit = true;
    return dark;
}

std::size_t PegBoard::amberLeft() const {
    return static_cast<std::size_t>(
        std::count_if(m_pegs.begin(), m_pegs.end(), [](const Peg& peg) { return peg.amber && !peg.lit; }));
}

std::size_t PegBoard::lampToAimAt(std::size_t turn) const {
    const bool amberFirst = amberLeft() > 0;
    const auto dark = [&](const Peg& peg) { return !peg.lit && (peg.amber || !amberFirst); };
    const auto left = static_cast<std::size_t>(std::count_if(m_pegs.begin(), m_pegs.end(), dark));
    if (left == 0) {
        return m_pegs.size();
    }
    std::size_t toPass = turn % left;
    std::size_t peg = 0;
    while (!dark(m_pegs[peg]) || toPass-- > 0) {
        ++peg;
    }
    return peg;
}

} // namespace game
