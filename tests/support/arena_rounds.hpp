#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "game/arenas/arena.hpp"
#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/scenes/shell/scene_context.hpp"

namespace test {

/// One question of each type the arena plays.
inline std::vector<game::RoundItem> arenaItems(const game::Library& library, const std::string& arenaName) {
    const auto arena = game::makeArena(arenaName, 1);
    std::map<std::string, game::RoundItem> byFormat;
    for (const game::Nugget* nugget : library.nuggets()) {
        for (const game::Question& question : nugget->questions) {
            if (arena->supports(question)) {
                byFormat.emplace(game::formatName(question.body),
                                 game::RoundItem{nugget->id, question.id, false, 0});
            }
        }
    }
    std::vector<game::RoundItem> items;
    for (const auto& [format, item] : byFormat) {
        items.push_back(item);
    }
    return items;
}

/// Gives the context a seed with which a round of these items, the first of a sitting, is played in this arena; 0
/// when there is none.
inline std::uint64_t seedForArena(game::SceneContext& context, const std::vector<game::RoundItem>& items,
                                  const std::string& arenaName) {
    std::vector<const game::Question*> questions;
    for (const game::RoundItem& item : items) {
        questions.push_back(context.library().question(item.question));
    }
    context.lastArena.clear();
    for (std::uint64_t seed = 1; seed < 1000; ++seed) {
        context.seed = seed;
        if (game::arenaFor(questions, context.seedFor("arena")) == arenaName) {
            return seed;
        }
    }
    return 0;
}

/// An answer that is wrong.
inline game::Answer wrongAnswer(const game::QuestionBody& body) {
    game::Answer answer = game::rightAnswer(body);
    if (auto* order = std::get_if<game::ChosenOrder>(&answer)) {
        std::reverse(order->order.begin(), order->order.end());
    } else if (auto* categories = std::get_if<game::ChosenCategories>(&answer)) {
        const std::size_t count = std::get<game::Categorising>(body).categories.size();
        for (std::size_t& category : categories->categories) {
            category = (category + 1) % count;
        }
    } else if (auto* truth = std::get_if<game::ChosenTruth>(&answer)) {
        truth->value = !truth->value;
    } else if (auto* options = std::get_if<game::ChosenOptions>(&answer)) {
        options->options.resize(1);
        options->options[0] = options->options[0] == 0 ? 1 : 0;
    } else if (auto* option = std::get_if<game::ChosenOption>(&answer)) {
        option->option = option->option == 0 ? 1 : 0;
    }
    return answer;
}

/// A plan that asks this question of this nugget.
inline game::RoundItem itemOf(const game::Nugget& nugget, const game::Question& question, bool isNew = false) {
    return {nugget.id, question.id, isNew, 0};
}

/// The question of a format with most to show.
inline game::RoundItem longest(const game::Library& library, const std::string& format) {
    game::RoundItem found;
    std::size_t length = 0;
    for (const game::Nugget* nugget : library.nuggets()) {
        for (const game::Question& question : nugget->questions) {
            if (game::formatName(question.body) == format && game::readingLength(question) > length) {
                length = game::readingLength(question);
                found = itemOf(*nugget, question);
            }
        }
    }
    return found;
}

inline const char* const kFormats[] = {"single-choice", "multiple-choice", "true-false", "ordering", "matching",
                                       "categorising",  "numeric",         "fill-in",    "hotspot",  "dialogue"};

} // namespace test
