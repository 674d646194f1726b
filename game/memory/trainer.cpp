#include "game/memory/trainer.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "engine/core/rng.hpp"
#include "game/memory/adam.hpp"
#include "game/memory/initial_stability.hpp"

namespace game {
namespace {

/// How much each parameter differs between people (fsrs-rs).
constexpr Fsrs6Gradient::Sum kSpread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                                     0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

/// One way down: the parameters, and what the cards since the last step said about them.
class Descent {
public:
    Descent(const TrainingPlan& plan, const TrainingItems& items, const Fsrs6Parameters& start)
        : m_plan(plan), m_items(&items), m_start(start), m_parameters(start), m_gradient(start),
          m_itemsPerStep(std::max(plan.itemsPerStep, items.size() * plan.leastPasses / plan.mostSteps)),
          m_adam(plan.rate, passes() * stepsPerPass()) {}

    const Fsrs6Parameters& parameters() const { return m_parameters; }
    std::size_t passes() const {
        return std::max(m_plan.leastPasses, (m_plan.steps + stepsPerPass() - 1) / stepsPerPass());
    }

    void pass(const std::vector<std::uint32_t>& cards) {
        for (const std::uint32_t index : cards) {
            const auto card = m_items->card(index);
            m_gradient.add(card, m_sum);
            m_inStep += static_cast<std::size_t>(
                std::count_if(card.begin(), card.end(), [](const auto& review) { return review.weight > 0.0F; }));
            if (m_inStep >= m_itemsPerStep) {
                step();
            }
        }
    }

private:
    std::size_t stepsPerPass() const { return m_items->size() / m_itemsPerStep + 1; }

    void step() {
        const double share = static_cast<double>(m_inStep) / static_cast<double>(m_items->size());
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            const double away = (m_parameters.w[i] - m_start.w[i]) / kSpread[i];
            m_sum[i] += m_plan.hold * share * 2.0 * away / kSpread[i];
        }
        m_adam.step(m_parameters, m_sum);
        m_parameters = m_parameters.clamped();
        m_gradient.use(m_parameters);
        m_sum.fill(0.0);
        m_inStep = 0;
    }

    TrainingPlan m_plan;
    const TrainingItems* m_items;
    Fsrs6Parameters m_start;
    Fsrs6Parameters m_parameters;
    Fsrs6Gradient m_gradient;
    std::size_t m_itemsPerStep;
    Adam m_adam;
    Fsrs6Gradient::Sum m_sum{};
    std::size_t m_inStep = 0;
};

/// A better first answer never starts weaker.
Fsrs6Parameters inOrder(Fsrs6Parameters parameters) {
    for (std::size_t rating = 1; rating < 4; ++rating) {
        parameters.w[rating] = std::max(parameters.w[rating], parameters.w[rating - 1]);
    }
    return parameters;
}

} // namespace

double Trainer::penalty(const Fsrs6Parameters& parameters, const Fsrs6Parameters& start, double hold) {
    double sum = 0.0;
    for (std::size_t i = 0; i < kSpread.size(); ++i) {
        const double away = (parameters.w[i] - start.w[i]) / kSpread[i];
        sum += away * away;
    }
    return sum * hold;
}

Fsrs6Parameters Trainer::train(const TrainingItems& all) const {
    const TrainingItems items = all.withoutOutliers();
    if (items.size() < kLeastItems) {
        return Fsrs6Parameters{};
    }
    const Fsrs6Parameters start = withInitialStabilities(Fsrs6Parameters{}, FirstWaits(items));
    return items.size() < kLeastItemsForAll ? start : descend(start, items.weighedByRecency());
}

Fsrs6Parameters Trainer::descend(const Fsrs6Parameters& start, const TrainingItems& items) const {
    Descent descent(m_plan, items, start);
    std::vector<std::uint32_t> cards(items.cards());
    std::iota(cards.begin(), cards.end(), 0U);
    engine::Rng rng(m_plan.seed);
    for (std::size_t pass = 0; pass < descent.passes(); ++pass) {
        rng.shuffle(cards);
        descent.pass(cards);
        if (m_progress) {
            m_progress(static_cast<double>(pass + 1) / static_cast<double>(descent.passes()));
        }
    }
    return inOrder(descent.parameters());
}

} // namespace game
