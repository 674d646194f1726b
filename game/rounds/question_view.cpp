#include "game/rounds/question_view.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <variant>

#include "engine/core/rng.hpp"

namespace game {
namespace {

std::vector<std::size_t> authorsOrder(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

/// Fills in the order of one question type's parts.
struct Arranger {
    QuestionView& view;
    engine::Rng& rng;

    std::vector<std::size_t> shuffled(std::size_t count) const {
        auto order = authorsOrder(count);
        rng.shuffle(order);
        return order;
    }

    void operator()(const SingleChoice& choice) const { view.order = shuffled(choice.options.size()); }
    void operator()(const MultipleChoice& choice) const { view.order = shuffled(choice.options.size()); }
    void operator()(const TrueFalse&) const { view.order = authorsOrder(2); }
    void operator()(const Matching& matching) const { view.order = shuffled(matching.rights.size()); }
    void operator()(const Categorising& sorting) const { view.order = shuffled(sorting.members.size()); }
    void operator()(const Hotspot& hotspot) const { view.order = authorsOrder(hotspot.regions.size()); }
    void operator()(const Numeric&) const {}
    void operator()(const FillIn&) const {}

    void operator()(const Ordering& ordering) const {
        const auto& steps = ordering.steps;
        view.order = shuffled(steps.size());
        // Equal texts look solved in more than one order, hence the texts and not the numbers.
        const auto solved = [&] {
            const auto same = [&](const std::string& step, std::size_t shown) { return step == steps[shown]; };
            return std::equal(steps.begin(), steps.end(), view.order.begin(), same);
        };
        for (std::size_t turns = 1; turns < steps.size() && solved(); ++turns) {
            std::rotate(view.order.begin(), view.order.begin() + 1, view.order.end());
        }
    }
    void operator()(const Dialogue& dialogue) const {
        for (const auto& turn : dialogue.turns) {
            view.replies.push_back(shuffled(turn.replies.size()));
        }
    }
};

} // namespace

QuestionView QuestionView::of(const Question& question, std::uint64_t seed) {
    engine::Rng rng(engine::Rng::mix(seed, question.id.text()));
    QuestionView view;
    std::visit(Arranger{view, rng}, question.body);
    return view;
}

} // namespace game
