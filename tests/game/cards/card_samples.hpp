#pragma once

#include <numeric>
#include <string>
#include <vector>

#include "game/cards/question_card.hpp"
#include "tests/support/fonts.hpp"
#include "tests/support/test_library.hpp"

namespace test {

constexpr int kPictureChoice = kQuestionKinds;
constexpr int kCardKinds = kQuestionKinds + 1;

/// So many characters of ordinary words.
inline std::string words(std::size_t length) {
    static const std::string kText =
        "Whom you help and with what, how it is measured, and why a buyer in wholesale logistics should believe it "
        "today rather than next year when the contract ends and the budget is gone for good";
    return kText.substr(0, length);
}

template <class Make>
auto manyOf(std::size_t count, Make make) {
    std::vector<decltype(make(std::size_t{0}))> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(make(i));
    }
    return all;
}

inline game::Dialogue longestTalk() {
    game::Dialogue talk;
    for (std::size_t t = 0; t < 4; ++t) {
        game::Dialogue::Turn turn{"Sara Konstantinopoulou", words(160), {}};
        for (std::size_t r = 0; r < 4; ++r) {
            const auto next = t + 1 < 4 ? std::optional<std::size_t>(t + 1) : std::nullopt;
            turn.replies.push_back({words(100), r == 0, next});
        }
        talk.turns.push_back(turn);
    }
    return talk;
}

inline game::Picture samplePicture() {
    return {"c/media/p.svg", "A profile page with photo and headline", "", 1.5};
}

/// The largest question of each type that levels/README.md allows.
inline game::QuestionBody longestBody(int kind) {
    switch (kind) {
    case 0:
        return game::SingleChoice{manyOf(6,
                                         [](std::size_t) {
                                             return game::SingleChoice::Option{words(80), {}};
                                         }),
                                  2};
    case 2:
        return game::MultipleChoice{manyOf(6, [](std::size_t i) {
            return game::MultipleChoice::Option{words(80), i % 2 == 0};
        })};
    case 3:
        return game::Ordering{manyOf(6, [](std::size_t) { return words(60); })};
    case 4:
        return game::Matching{manyOf(5, [](std::size_t) { return words(60); }),
                              manyOf(7, [](std::size_t) { return words(60); })};
    case 5:
        return game::Categorising{manyOf(4, [](std::size_t) { return words(30); }), manyOf(8, [](std::size_t i) {
                                      return game::Categorising::Member{words(60), i % 4};
                                  })};
    case 6:
        return game::Numeric{1234567.25, 0.5, "thousand euros a quarter"};
    case 7:
        return game::FillIn{{words(40)}, true};
    case 8:
        return game::Hotspot{samplePicture(), manyOf(8, [](std::size_t i) {
                                 const double at = static_cast<double>(i) * 12.0;
                                 return game::Hotspot::Region{at, at, 9.0, 9.0, words(60), i == 3};
                             })};
    case 9:
        return longestTalk();
    case kPictureChoice:
        return game::SingleChoice{manyOf(6,
                                         [](std::size_t) {
                                             return game::SingleChoice::Option{words(80), samplePicture()};
                                         }),
                                  1};
    default:
        return questionBody(kind);
    }
}

/// A small one of each type.
inline game::QuestionBody shortBody(int kind) {
    if (kind == kPictureChoice) {
        return game::SingleChoice{{{"A", samplePicture()}, {"B", samplePicture()}}, 0};
    }
    return questionBody(kind);
}

inline std::vector<std::size_t> backwards(std::size_t size) {
    std::vector<std::size_t> order(size);
    std::iota(order.rbegin(), order.rend(), 0);
    return order;
}

/// A view in which no part keeps the author's place, where that may be.
inline game::QuestionView backwardsView(const game::QuestionBody& body) {
    game::QuestionView view;
    if (const auto* single = std::get_if<game::SingleChoice>(&body)) {
        view.order = backwards(single->options.size());
    } else if (const auto* multiple = std::get_if<game::MultipleChoice>(&body)) {
        view.order = backwards(multiple->options.size());
    } else if (std::holds_alternative<game::TrueFalse>(body)) {
        view.order = {0, 1};
    } else if (const auto* ordering = std::get_if<game::Ordering>(&body)) {
        view.order = backwards(ordering->steps.size());
    } else if (const auto* matching = std::get_if<game::Matching>(&body)) {
        view.order = backwards(matching->rights.size());
    } else if (const auto* sorting = std::get_if<game::Categorising>(&body)) {
        view.order = backwards(sorting->members.size());
    } else if (const auto* spot = std::get_if<game::Hotspot>(&body)) {
        view.order.resize(spot->regions.size());
        std::iota(view.order.begin(), view.order.end(), 0);
    } else if (const auto* talk = std::get_if<game::Dialogue>(&body)) {
        for (const game::Dialogue::Turn& turn : talk->turns) {
            view.replies.push_back(backwards(turn.replies.size()));
        }
    }
    return view;
}

inline game::Question sampleQuestion(int kind, bool longest) {
    return {game::QuestionId("c/n/q"), "Prompt", "Why", longest ? longestBody(kind) : shortBody(kind)};
}

inline engine::Typesetter& typesetter() {
    static engine::Typesetter setter(test::fonts());
    return setter;
}

inline const engine::Theme& theme() {
    static const engine::Theme night = engine::Theme::night();
    return night;
}

} // namespace test
