#pragma once

#include <cstdint>
#include <vector>

#include "game/arenas/peg_cascade.hpp"

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

    /// The answer that is given by this row.
    game::PlayStart start(std::size_t row) const {
        const std::size_t part = view.order[row];
        game::Answer answer = game::ChosenOption{part};
        if (std::holds_alternative<game::TrueFalse>(question.body)) {
            answer = game::ChosenTruth{part == 0};
        }
        return {&question, view, answer, game::judge(question.body, answer).right, 1};
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
