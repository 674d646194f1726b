#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "game/arenas/arena.hpp"

namespace test {

/// A question with its view and an answer, ready to be played.
struct Playable {
    game::Question question;
    game::QuestionView view;

    static Playable choice(std::size_t options, bool pictures = false) {
        game::SingleChoice body;
        for (std::size_t i = 0; i < options; ++i) {
            game::Picture picture;
            picture.path = pictures ? "c/media/p.svg" : "";
            body.options.push_back({"Option " + std::to_string(i), picture});
        }
        body.right = options / 2;
        Playable made{{game::QuestionId("c/n/q"), "Prompt", "Why", body}, {}};
        for (std::size_t i = 0; i < options; ++i) {
            made.view.order.push_back((i + 1) % options);
        }
        return made;
    }
    static Playable truth(bool answer) {
        return {{game::QuestionId("c/n/q"), "Prompt", "Why", game::TrueFalse{answer}}, {{0, 1}, {}}};
    }

    static Playable categorising(std::size_t categories, std::size_t members) {
        game::Categorising body;
        for (std::size_t i = 0; i < categories; ++i) {
            body.categories.push_back("Category " + std::to_string(i));
        }
        for (std::size_t i = 0; i < members; ++i) {
            body.members.push_back({"Member number " + std::to_string(i), i % categories});
        }
        return shuffled(body, members);
    }
    static Playable multiple(std::size_t options) {
        game::MultipleChoice body;
        for (std::size_t i = 0; i < options; ++i) {
            body.options.push_back({"Option " + std::to_string(i), i % 2 == 0});
        }
        return shuffled(body, options);
    }
    static Playable ordering(std::size_t steps) {
        game::Ordering body;
        for (std::size_t i = 0; i < steps; ++i) {
            body.steps.push_back("Step number " + std::to_string(i));
        }
        return shuffled(body, steps);
    }
    static Playable shuffled(game::QuestionBody body, std::size_t parts) {
        Playable made{{game::QuestionId("c/n/q"), "Prompt", "Why", std::move(body)}, {}};
        for (std::size_t i = 0; i < parts; ++i) {
            made.view.order.push_back((i + 1) % parts);
        }
        return made;
    }
    /// One for each type an arena may play.
    static std::vector<Playable> all() {
        return {choice(4),          choice(6),   truth(true), truth(false), categorising(2, 3), categorising(4, 8),
                categorising(3, 5), multiple(3), multiple(6), ordering(3),  ordering(6)};
    }

    game::PlayStart begin(game::Answer answer, bool last = false) const {
        const bool right = game::judge(question.body, answer).right;
        return {&question, view, std::move(answer), right, right ? 1 : 0, last};
    }
    game::PlayStart beginRight(bool last = false) const { return begin(game::rightAnswer(question.body), last); }
    /// As wrong as it can be.
    game::PlayStart beginWrong(bool last = false) const {
        if (const auto* steps = std::get_if<game::Ordering>(&question.body)) {
            game::ChosenOrder order;
            for (std::size_t i = steps->steps.size(); i-- > 0;) {
                order.order.push_back(i);
            }
            return begin(order, last);
        }
        if (const auto* body = std::get_if<game::Categorising>(&question.body)) {
            game::ChosenCategories chosen;
            for (const auto& member : body->members) {
                chosen.categories.push_back((member.category + 1) % body->categories.size());
            }
            return begin(chosen, last);
        }
        if (const auto* body = std::get_if<game::MultipleChoice>(&question.body)) {
            game::ChosenOptions chosen;
            for (std::size_t i = 0; i < body->options.size(); ++i) {
                if (!body->options[i].right) {
                    chosen.options.push_back(i);
                }
            }
            return begin(chosen, last);
        }
        game::PlayStart wrong = start(wrongRow());
        wrong.last = last;
        return wrong;
    }

    /// The answer that is given by this row.
    game::PlayStart start(std::size_t row) const {
        const std::size_t part = view.order[row];
        game::Answer answer = game::ChosenOption{part};
        if (std::holds_alternative<game::TrueFalse>(question.body)) {
            answer = game::ChosenTruth{part == 0};
        }
        return {&question, view, answer, game::judge(question.body, answer).right, 1};
    }
    static std::size_t rowOf(const game::QuestionView& view, std::size_t part) {
        return static_cast<std::size_t>(std::find(view.order.begin(), view.order.end(), part) - view.order.begin());
    }
    std::size_t rightRow() const {
        std::size_t row = 0;
        while (!start(row).right) {
            ++row;
        }
        return row;
    }
    std::size_t wrongRow() const { return (rightRow() + 1) % view.order.size(); }
};

/// Updates until the play is over; how many updates that took.
inline int playOut(game::Arena& arena) {
    int steps = 0;
    while (!arena.finished() && steps < 5000) {
        arena.update();
        ++steps;
    }
    return steps;
}

} // namespace test
