#include "game/arenas/conveyor/sorting.hpp"

#include <algorithm>

namespace game {
namespace {

/// Parts in the order they stand on screen, none of them out of bounds.
std::vector<std::size_t> shown(const QuestionView& view, std::size_t parts) {
    std::vector<std::size_t> order;
    for (const std::size_t part : view.order) {
        if (part < parts) {
            order.push_back(part);
        }
    }
    return order;
}

void fill(Sorting& sorting, const TrueFalse& body, const PlayStart& start) {
    const auto* chosen = std::get_if<ChosenTruth>(&start.answer);
    const bool value = chosen != nullptr ? chosen->value : !body.answer;
    sorting.parcels.push_back({true, 0, 0, value ? 0u : 1u, body.answer ? 0u : 1u});
    sorting.texts.push_back(start.question->prompt);
}

void fill(Sorting& sorting, const MultipleChoice& body, const PlayStart& start) {
    const auto* chosen = std::get_if<ChosenOptions>(&start.answer);
    const auto picked = [&](std::size_t option) {
        return chosen != nullptr &&
               std::find(chosen->options.begin(), chosen->options.end(), option) != chosen->options.end();
    };
    for (const std::size_t option : shown(start.view, body.options.size())) {
        sorting.parcels.push_back(
            {true, option, 0, picked(option) ? 0u : 1u, body.options[option].right ? 0u : 1u});
    }
    for (const MultipleChoice::Option& option : body.options) {
        sorting.texts.push_back(option.text);
    }
}

void fill(Sorting& sorting, const Categorising& body, const PlayStart& start) {
    const auto* chosen = std::get_if<ChosenCategories>(&start.answer);
    for (const std::size_t member : shown(start.view, body.members.size())) {
        const bool known = chosen != nullptr && member < chosen->categories.size();
        const std::size_t dock = known ? chosen->categories[member] : 0;
        sorting.parcels.push_back(
            {true, member, 0, std::min(dock, body.categories.size() - 1), body.members[member].category});
    }
    for (const Categorising::Member& member : body.members) {
        sorting.texts.push_back(member.text);
    }
}

} // namespace

bool Sorting::supports(const QuestionBody& body) {
    return std::holds_alternative<Categorising>(body) || std::holds_alternative<MultipleChoice>(body) ||
           std::holds_alternative<TrueFalse>(body);
}

std::vector<std::string> Sorting::docksOf(const QuestionBody& body) {
    if (const auto* categorising = std::get_if<Categorising>(&body)) {
        return categorising->categories;
    }
    if (std::holds_alternative<MultipleChoice>(body)) {
        return {"Goes in", "Stays out"};
    }
    return {"True", "False"};
}

Sorting Sorting::of(const PlayStart& start) {
    Sorting sorting;
    sorting.docks = docksOf(start.question->body);
    if (const auto* truth = std::get_if<TrueFalse>(&start.question->body)) {
        fill(sorting, *truth, start);
    } else if (const auto* multiple = std::get_if<MultipleChoice>(&start.question->body)) {
        fill(sorting, *multiple, start);
    } else if (const auto* categorising = std::get_if<Categorising>(&start.question->body)) {
        fill(sorting, *categorising, start);
    }
    for (std::size_t i = 0; i < sorting.parcels.size(); ++i) {
        sorting.parcels[i].number = i + 1;
    }
    return sorting;
}

float Sorting::share() const {
    const auto right = std::count_if(parcels.begin(), parcels.end(),
                                     [](const Parcel& parcel) { return parcel.dock == parcel.right; });
    return parcels.empty() ? 0.0f : static_cast<float>(right) / static_cast<float>(parcels.size());
}

} // namespace game
