#pragma once

#include "game/content/question.hpp"

/// One small question of each type.
namespace test {

inline game::SingleChoice singleChoice() {
    return {{{"A", {}}, {"B", {}}, {"C", {}}}, 1};
}

inline game::MultipleChoice multipleChoice() {
    return {{{"A", true}, {"B", false}, {"C", true}}};
}

inline game::Ordering ordering() {
    return {{"A", "B", "C"}};
}

inline game::Matching matching() {
    return {{"A", "B", "C"}, {"1", "2", "3", "4"}};
}

inline game::Categorising categorising() {
    return {{"X", "Y"}, {{"A", 0}, {"B", 1}, {"C", 0}}};
}

inline game::Numeric numeric() {
    return {2.5, 0.5, "days"};
}

inline game::FillIn fillIn() {
    return {{"trust", "credibility"}, true};
}

inline game::Hotspot hotspot() {
    return {{}, {{0, 0, 10, 10, "A", false}, {20, 0, 10, 10, "B", true}, {40, 0, 10, 10, "C", true}}};
}

/// The first reply leads on and is right, the third is right and ends the talk.
inline game::Dialogue dialogue() {
    return {{{"Sara", "Well?", {{"A", true, 1}, {"B", false, 1}, {"C", true, {}}}},
             {"Sara", "And?!", {{"D", false, {}}, {"E", true, {}}}}}};
}

inline std::vector<game::QuestionBody> oneOfEach() {
    return {singleChoice(), multipleChoice(), game::TrueFalse{false},
            ordering(),     matching(),       categorising(),
            numeric(),      fillIn(),         hotspot(),
            dialogue()};
}

} // namespace test
