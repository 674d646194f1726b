#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "game/content/ids.hpp"
#include "game/content/picture.hpp"

namespace game {

/// Exactly one option is right. Every option has a picture, or none has.
struct SingleChoice {
    struct Option {
        std::string text;
        Picture picture;
    };
    std::vector<Option> options;
    std::size_t right = 0;

    bool ofPictures() const { return !options.empty() && !options.front().picture.empty(); }
};

struct MultipleChoice {
    struct Option {
        std::string text;
        bool right = false;
    };
    std::vector<Option> options;
};

struct TrueFalse {
    bool answer = true;
};

/// Steps in the right order.
struct Ordering {
    std::vector<std::string> steps;
};

/// lefts[i] belongs to rights[i]; rights beyond the lefts are distractors.
struct Matching {
    std::vector<std::string> lefts;
    std::vector<std::string> rights;
};

struct Categorising {
    struct Member {
        std::string text;
        std::size_t category = 0;
    };
    std::vector<std::string> categories;
    std::vector<Member> members;
};

struct Numeric {
    double answer = 0.0;
    /// How far off is still right, >= 0.
    double tolerance = 0.0;
    std::string unit;
    /// The unit is a part of the answer: it has to be typed, and is not shown before.
    bool unitRequired = false;
};

struct FillIn {
    std::vector<std::string> accepted;
    bool forgiveTypos = true;
};

/// Regions in percent of the picture's width and height. One right region chosen is right.
struct Hotspot {
    struct Region {
        double x, y, width, height;
        std::string label;
        bool right = false;
    };
    Picture picture;
    std::vector<Region> regions;
};

/// A talk that starts with the first turn; a reply leads to a later turn or ends it.
struct Dialogue {
    struct Reply {
        std::string text;
        bool right = false;
        std::optional<std::size_t> next;
    };
    struct Turn {
        std::string speaker;
        std::string line;
        std::vector<Reply> replies;
    };
    std::vector<Turn> turns;
};

using QuestionBody = std::variant<SingleChoice, MultipleChoice, TrueFalse, Ordering, Matching, Categorising,
                                  Numeric, FillIn, Hotspot, Dialogue>;

/// One way to ask for a nugget.
struct Question {
    QuestionId id;
    std::string prompt;
    /// The reason, shown after a miss.
    std::string why;
    QuestionBody body;
};

/// The XML names of all types, in the order of QuestionBody.
const std::array<const char*, std::variant_size_v<QuestionBody>>& formatNames();
/// The XML name of its type, also the format a rep's pace is kept by: `single-choice` … `dialogue`.
const char* formatName(const QuestionBody& body);
/// What a screen calls it: `Single choice`.
const char* formatTitle(const QuestionBody& body);
/// Chance of being right without knowing anything, 0 ≤ p < 1; 0 where the answer is typed.
double chanceLevel(const QuestionBody& body);
/// How many characters have to be read before anybody could answer.
std::size_t readingLength(const Question& question);

} // namespace game
