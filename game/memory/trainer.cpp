#include "game/memory/trainer.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <vector>

#include "engine/core/rng.hpp"
#include "game/memory/adam.hpp"
#include "game/memory/fsrs6_gradient.hpp"
#include "game/memory/fsrs7_gradient.hpp"
#include "game/memory/initial_stability.hpp"

namespace game {
namespace {

Fsrs6Gradient gradientOf(const Fsrs6Parameters& parameters) {
    return Fsrs6Gradient(parameters);
}

Fsrs7Gradient gradientOf(const Fsrs7Parameters& parameters) {
    return Fsrs7Gradient(parameters);
}

/// One way down: the parameters of a model, and what the cards since the last step said about them.
template <class Parameters>
class Descent {
public:
    Descent(const TrainingPlan& plan, const TrainingItems& items, const Parameters& start)
        : m_plan(plan), m_items(&items), m_start(start), m_parameters(start), m_gradient(gradientOf(start)),
          m_itemsPerStep(std::max(plan.itemsPerStep, items.size() * plan.leastPasses / plan.mostSteps)),
          m_adam({plan.rate, plan.meanKept, plan.squareKept}, passes() * stepsPerPass()) {}

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

    /// A better first answer never starts weaker.
    Parameters inOrder() const {
        Parameters result = m_parameters;
        for (std::size_t rating = 1; rating < 4; ++rating) {
            result.w[rating] = std::max(result.w[rating], result.w[rating - 1]);
        }
        return result;
    }

private:
    std::size_t stepsPerPass() const { return m_items->size() / m_itemsPerStep + 1; }

    void step() {
        const double share = static_cast<double>(m_inStep) / static_cast<double>(m_items->size());
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            const double away = (m_parameters.w[i] - m_start.w[i]) / Parameters::kSpread[i];
            m_sum[i] += m_plan.hold * share * 2.0 * away / Parameters::kSpread[i];
        }
        m_adam.step(m_parameters.w, m_sum);
        m_parameters = m_parameters.clamped();
        m_gradient.use(m_parameters);
        m_sum.fill(0.0);
        m_inStep = 0;
    }

    TrainingPlan m_plan;
    const TrainingItems* m_items;
    Parameters m_start;
    Parameters m_parameters;
    decltype(gradientOf(Parameters())) m_gradient;
    std::size_t m_itemsPerStep;
    Adam m_adam;
    std::array<double, Parameters::kCount> m_sum{};
    std::size_t m_inStep = 0;
};

} // namespace

TrainingPlan TrainingPlan::of(const MemoryModel& start) {
    TrainingPlan plan;
    plan.start = start;
    if (std::holds_alternative<Fsrs7>(start.which())) {
        // As srs-benchmark has it: so many passes, however many steps they make.
        plan.steps = 0;
        plan.leastPasses = 9;
        plan.mostSteps = std::numeric_limits<std::size_t>::max();
        plan.rate = 0.0118;
        plan.meanKept = 0.70;
        plan.squareKept = 0.98;
        plan.hold = 0.3333;
    }
    return plan;
}

double Trainer::penalty(const Fsrs6Parameters& parameters, const Fsrs6Parameters& start, double hold) {
    double sum = 0.0;
    for (std::size_t i = 0; i < Fsrs6Parameters::kCount; ++i) {
        const double away = (parameters.w[i] - start.w[i]) / Fsrs6Parameters::kSpread[i];
        sum += away * away;
    }
    return sum * hold;
}

MemoryModel Trainer::fit(const TrainingItems& all) const {
    const TrainingItems items = all.withoutOutliers();
    if (items.size() < kLeastItems) {
        return m_plan.start;
    }
    const MemoryModel start = withInitialStabilities(m_plan.start, FirstWaits(items));
    return items.size() < kLeastItemsForAll ? start : descend(start, items.weighedByRecency());
}

Fsrs6Parameters Trainer::train(const TrainingItems& items) const {
    return std::get<Fsrs6>(fit(items).which()).parameters();
}

MemoryModel Trainer::descend(const MemoryModel& start, const TrainingItems& items) const {
    std::vector<std::uint32_t> cards(items.cards());
    std::iota(cards.begin(), cards.end(), 0U);
    engine::Rng rng(m_plan.seed);
    const auto down = [&](const auto& model) -> MemoryModel {
        Descent descent(m_plan, items, model.parameters());
        for (std::size_t pass = 0; pass < descent.passes(); ++pass) {
            rng.shuffle(cards);
            descent.pass(cards);
            if (m_progress) {
                m_progress(static_cast<double>(pass + 1) / static_cast<double>(descent.passes()));
            }
        }
        return std::decay_t<decltype(model)>(descent.inOrder());
    };
    return std::visit(down, start.which());
}

} // namespace game
