#include "game/rounds/round_fit.hpp"

#include <algorithm>
#include <limits>

namespace game {
namespace {

constexpr std::int64_t kRequired = 1'000'000'000'000'000;
constexpr std::int64_t kMissingItem = 10'000'000'000'000;
constexpr std::int64_t kMissingTenth = 10'000'000'000;
constexpr std::int64_t kPassedOver = 1'000'000;
constexpr std::int64_t kFiller = 10'000;
constexpr std::int64_t kReluctance = 10;
constexpr std::int64_t kOneMoreItem = -1;
constexpr int kNowhere = -1;

/// The best ways so far to take n items in t tenths of a second, over a growing row of candidates.
class Fitting {
public:
    Fitting(const FitBounds& bounds, std::int64_t required) : m_bounds(bounds), m_required(required) {
        const auto states = static_cast<std::size_t>(bounds.mostItems + 1) * static_cast<std::size_t>(width());
        m_states.assign(states, {std::numeric_limits<std::int64_t>::max(), kNowhere});
        m_states[0].cost = 0;
    }

    void consider(const FitCandidate& candidate) {
        m_passed += candidate.filler ? 1 : kPassedOver;
        // Many items first, so that no round takes the same candidate twice.
        for (int items = m_bounds.mostItems - 1; items >= 0; --items) {
            for (int tenths = m_bounds.mostTenths; tenths >= 0; --tenths) {
                if (state(items, tenths).cost != std::numeric_limits<std::int64_t>::max()) {
                    take(candidate, items, tenths);
                }
            }
        }
        ++m_considered;
    }

    /// Whether no round that takes a later candidate can be better: it would pass over too many.
    bool settled() const {
        return m_bestStep != kNowhere && m_bestCost < m_passed - m_bounds.mostItems * (kPassedOver - kOneMoreItem);
    }

    std::vector<FitPick> picks() const {
        std::vector<FitPick> picks;
        for (int step = m_bestStep; step != kNowhere; step = m_steps[static_cast<std::size_t>(step)].before) {
            picks.push_back(m_steps[static_cast<std::size_t>(step)].pick);
        }
        std::reverse(picks.begin(), picks.end());
        return picks;
    }

private:
    /// The cost of what was taken; those passed over count when a round ends, see `finish`.
    struct State {
        std::int64_t cost;
        int step;
    };
    struct Step {
        FitPick pick;
        int before;
    };

    int width() const { return m_bounds.mostTenths + 1; }
    State& state(int items, int tenths) { return m_states[static_cast<std::size_t>(items * width() + tenths)]; }

    void take(const FitCandidate& candidate, int items, int tenths) {
        const State before = state(items, tenths);
        for (std::size_t way = 0; way < candidate.ways.size(); ++way) {
            const int after = tenths + std::min(candidate.ways[way].tenths, m_bounds.mostTenths);
            if (after > m_bounds.mostTenths) {
                continue;
            }
            const std::int64_t taken = (candidate.filler ? kFiller - 1 : kOneMoreItem - kPassedOver) -
                                       (candidate.required ? kRequired : 0);
            const std::int64_t cost = before.cost + taken + kReluctance * candidate.ways[way].reluctance;
            State& reached = state(items + 1, after);
            if (cost < reached.cost) {
                m_steps.push_back({{m_considered, way}, before.step});
                reached = {cost, static_cast<int>(m_steps.size()) - 1};
                finish(items + 1, after);
            }
        }
    }

    void finish(int items, int tenths) {
        const State& end = state(items, tenths);
        const std::int64_t cost = end.cost + m_passed + kRequired * m_required +
                                  kMissingItem * std::max(0, m_bounds.fewestItems - items) +
                                  kMissingTenth * std::max(0, m_bounds.fewestTenths - tenths);
        if (m_bestStep == kNowhere || cost < m_bestCost) {
            m_bestCost = cost;
            m_bestStep = end.step;
        }
    }

    FitBounds m_bounds;
    std::int64_t m_required;
    std::vector<State> m_states;
    std::vector<Step> m_steps;
    /// What it costs to have passed over every candidate so far.
    std::int64_t m_passed = 0;
    std::size_t m_considered = 0;
    std::int64_t m_bestCost = 0;
    int m_bestStep = kNowhere;
};

} // namespace

std::vector<FitPick> fitRound(const std::vector<FitCandidate>& candidates, const FitBounds& bounds) {
    const auto required = [](const FitCandidate& candidate) { return candidate.required; };
    Fitting fitting(bounds, std::count_if(candidates.begin(), candidates.end(), required));
    for (std::size_t i = 0; i < candidates.size() && !fitting.settled(); ++i) {
        fitting.consider(candidates[i]);
    }
    return fitting.picks();
}

} // namespace game
