#include "game/progress/clock_trail.hpp"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>

namespace game {
namespace {

/// A clock does not go wrong more often in one stretch: looking further back would cost long logs too much.
constexpr std::size_t kMostSegments = 32;

/// Moments without a step back, and the ways to come to believe them.
struct Segment {
    std::size_t first = 0;
    std::size_t last = 0;
    /// The one after the longest step on.
    std::size_t jump = 0;
    std::vector<std::size_t> ways = {};
};

/// Stretches that do not fit, then moments doubted.
struct Cost {
    std::size_t unfit = 0;
    std::size_t doubted = 0;
    auto operator<=>(const Cost&) const = default;
};

/// Believing from `from` on, after `left` was the last one believed in another way.
struct Way {
    std::size_t from = 0;
    Cost cost;
    std::optional<std::size_t> before;
    std::size_t left = 0;
};

class Search {
public:
    explicit Search(const std::vector<std::int64_t>& said) : m_said(said), m_passed(said.size(), 0) {
        m_segments.push_back({0, 0, 0});
        for (std::size_t i = 1; i < said.size(); ++i) {
            const std::int64_t step = said[i] - said[i - 1];
            m_passed[i] = m_passed[i - 1] + std::max<std::int64_t>(step, 0);
            if (step < 0) {
                m_segments.push_back({i, i, i});
            }
            lengthen(m_segments.back(), i, step);
        }
    }

    std::vector<bool> believed() {
        for (std::size_t b = 0; b < m_segments.size(); ++b) {
            const std::size_t first = m_segments[b].first;
            add(m_segments[b], {first, {b == 0 ? 0u : 1u, first}, {}, 0});
            for (std::size_t a = b - std::min(b, kMostSegments); a < b; ++a) {
                connect(m_segments[a], m_segments[b]);
            }
        }
        return marked();
    }

private:
    void lengthen(Segment& segment, std::size_t last, std::int64_t step) const {
        segment.last = last;
        const std::size_t jump = segment.jump;
        if (jump == segment.first || step > m_said[jump] - m_said[jump - 1]) {
            segment.jump = last;
        }
    }

    /// What lies between them was ahead: then all of `b` is believed; or behind: then all of `a` is; or first the
    /// one and then the other: then it ends with the longest steps.
    void connect(const Segment& a, Segment& b) {
        if (a.jump > a.first && b.jump > b.first && m_said[a.jump - 1] <= m_said[b.jump]) {
            offer(a, a.jump - 1, b, b.jump);
        }
        std::size_t left = after(a, m_said[b.first]);
        if (left > a.first) {
            offer(a, --left, b, b.first);
            while (left > a.first && !fits(left, b.first)) {
                --left;
            }
            offer(a, left, b, b.first);
        }
        std::size_t next = notBefore(b, m_said[a.last]);
        if (next <= b.last) {
            offer(a, a.last, b, next);
            while (next < b.last && !fits(a.last, next)) {
                ++next;
            }
            offer(a, a.last, b, next);
        }
    }

    std::size_t after(const Segment& segment, std::int64_t said) const {
        const auto begin = m_said.begin() + static_cast<std::ptrdiff_t>(segment.first);
        const auto end = m_said.begin() + static_cast<std::ptrdiff_t>(segment.last + 1);
        return static_cast<std::size_t>(std::upper_bound(begin, end, said) - m_said.begin());
    }
    std::size_t notBefore(const Segment& segment, std::int64_t said) const {
        const auto begin = m_said.begin() + static_cast<std::ptrdiff_t>(segment.first);
        const auto end = m_said.begin() + static_cast<std::ptrdiff_t>(segment.last + 1);
        return static_cast<std::size_t>(std::lower_bound(begin, end, said) - m_said.begin());
    }

    bool fits(std::size_t left, std::size_t next) const {
        return next == left + 1 || m_passed[next - 1] - m_passed[left + 1] <= m_said[next] - m_said[left];
    }

    void offer(const Segment& a, std::size_t left, Segment& b, std::size_t next) {
        std::optional<std::size_t> best;
        for (const std::size_t way : a.ways) {
            if (m_ways[way].from <= left && (!best || m_ways[way].cost < m_ways[*best].cost)) {
                best = way;
            }
        }
        if (best) {
            Cost cost = m_ways[*best].cost;
            cost.unfit += fits(left, next) ? 0 : 1;
            cost.doubted += next - left - 1;
            add(b, {next, cost, best, left});
        }
    }

    /// Unless one that is known does the same, for less.
    void add(Segment& segment, const Way& way) {
        const bool known = std::any_of(segment.ways.begin(), segment.ways.end(), [&](std::size_t other) {
            return m_ways[other].from <= way.from && m_ways[other].cost <= way.cost;
        });
        if (!known) {
            segment.ways.push_back(m_ways.size());
            m_ways.push_back(way);
        }
    }

    std::vector<bool> marked() const {
        std::vector<bool> believed(m_said.size(), false);
        const auto cheaper = [this](std::size_t a, std::size_t b) { return m_ways[a].cost < m_ways[b].cost; };
        const auto& last = m_segments.back().ways;
        std::optional<std::size_t> way = *std::min_element(last.begin(), last.end(), cheaper);
        std::size_t until = m_said.size();
        while (way) {
            for (std::size_t i = m_ways[*way].from; i < until; ++i) {
                believed[i] = true;
            }
            until = m_ways[*way].left + 1;
            way = m_ways[*way].before;
        }
        return believed;
    }

    const std::vector<std::int64_t>& m_said;
    /// Time that passed up to each, steps back left out.
    std::vector<std::int64_t> m_passed;
    std::vector<Segment> m_segments;
    std::vector<Way> m_ways;
};

} // namespace

std::vector<bool> believedMoments(const std::vector<std::int64_t>& said) {
    return said.empty() || std::is_sorted(said.begin(), said.end()) ? std::vector<bool>(said.size(), true)
                                                                    : Search(said).believed();
}

} // namespace game
