#include "game/content/typed_text.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "engine/text/folded_text.hpp"
#include "game/content/number_text.hpp"
#include "game/content/one_slip.hpp"
#include "game/content/unit_text.hpp"

namespace game {
namespace {

constexpr std::string_view kPunctuation = ".,;:!?";

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

/// Letters of a folded text; a character beyond ASCII counts as one.
std::size_t lettersOf(std::string_view folded) {
    return static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (byte >= 'a' && byte <= 'z') || value >= 0xC0;
    }));
}

std::string_view withoutSpaces(std::string_view text) {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Without the sentence's marks at its end; as it was when it is nothing else.
std::string_view withoutEnd(std::string_view text) {
    const std::size_t last = text.find_last_not_of(std::string(kPunctuation) + " ");
    return last == text.npos ? text : text.substr(0, last + 1);
}

std::string_view withoutOpening(std::string_view text) {
    for (const std::string_view mark : {"¿", "¡"}) {
        text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
    }
    return text;
}

std::string_view withoutQuotes(std::string_view text) {
    const bool quoted =
        text.size() > 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

enum class Likeness { none, slip, same };

Likeness likeness(const std::string& typed, const std::string& accepted) {
    if (typed == accepted) {
        return accepted.empty() ? Likeness::none : Likeness::same;
    }
    return withinOneSlip(typed, accepted) ? Likeness::slip : Likeness::none;
}

/// Why a text one slip away is not forgiven; empty when it is.
std::string whyNotForgiven(const FillIn& question, const std::string& typed, const std::string& accepted) {
    constexpr std::size_t kLettersToForgive = 5;
    if (!question.forgiveTypos) {
        return "and typos=\"no\" forgives none";
    }
    if (digitsOf(typed) != digitsOf(accepted)) {
        return "and digits must be right";
    }
    return lettersOf(accepted) < kLettersToForgive
               ? fmt::format("and with fewer than {} letters it could be another word", kLettersToForgive)
               : "";
}

std::string acceptedTexts(const FillIn& question) {
    return fmt::format("“{}”", fmt::join(question.accepted, "” or “"));
}

/// One way to read what was typed: a number between units.
struct Reading {
    std::vector<double> values;
    std::string_view unit;
};

/// The dash that stands for no cents: `500,-`.
std::string_view withoutDash(std::string_view behind) {
    return behind.starts_with(",-") || behind.starts_with(".-") ? withoutSpaces(behind.substr(2)) : behind;
}

/// A sign before a currency is the number's: `-€5`.
void takeSign(Reading& reading, char first) {
    const bool negative = reading.unit.starts_with('-');
    if (reading.unit.size() < 2 || (!negative && !reading.unit.starts_with('+')) ||
        !(isDigit(first) || first == '.')) {
        return;
    }
    reading.unit = withoutSpaces(reading.unit.substr(1));
    for (double& value : reading.values) {
        value = negative ? -value : value;
    }
}

/// Every way to read `text` as a number with something before or behind it, never both.
std::vector<Reading> readings(std::string_view text) {
    constexpr std::string_view kStarts = "0123456789.,+-";
    std::vector<Reading> all;
    for (std::size_t first = 0; first < text.size(); ++first) {
        if (kStarts.find(text[first]) == kStarts.npos || (first > 0 && isDigit(text[first - 1]))) {
            continue;
        }
        const std::string_view before = withoutSpaces(text.substr(0, first));
        for (std::size_t end = text.size(); end > first; --end) {
            const std::string_view behind = withoutSpaces(text.substr(end));
            const bool cut = end < text.size() && isDigit(text[end]) && isDigit(text[end - 1]);
            if (!isDigit(text[end - 1]) || cut || (!before.empty() && !behind.empty())) {
                continue;
            }
            Reading reading{readNumber(text.substr(first, end - first)),
                            before.empty() ? withoutDash(behind) : before};
            if (!before.empty()) {
                takeSign(reading, text[first]);
            }
            if (!reading.values.empty()) {
                all.push_back(std::move(reading));
            }
        }
    }
    return all;
}

bool isNear(const Numeric& question, double value) {
    // 0.1 + 0.2 is as good as 0.3.
    const double slack = 1e-9 * std::max(std::abs(question.answer), question.tolerance);
    return std::abs(value - question.answer) <= question.tolerance + slack;
}

/// Whether the reading's unit is the question's; none is, unless the question wants one.
bool fitsUnit(const Numeric& question, const std::string& unit, std::string_view typed) {
    if (typed.empty()) {
        return !question.unitRequired;
    }
    return unit.empty() ? isPercent(typed)
                        : isSameUnit(typed, unit) || (!question.unitRequired && beginsUnit(typed, unit));
}

TypedVerdict verdictOn(const Numeric& question, const Reading& reading) {
    for (const double value : reading.values) {
        if (isNear(question, value)) {
            return {true, fmt::format("it reads as {}", plainNumber(value))};
        }
    }
    const std::string within =
        question.tolerance > 0.0 ? fmt::format(", give or take {}", plainNumber(question.tolerance)) : "";
    return {false, fmt::format("it reads as {}, the answer is {}{}", plainNumber(reading.values.front()),
                               plainNumber(question.answer), within)};
}

std::string unitComplaint(const Numeric& question, std::string_view typed) {
    if (typed.empty()) {
        return fmt::format("its unit “{}” is missing", question.unit);
    }
    return question.unit.empty() ? fmt::format("“{}” is no part of the number", typed)
                                 : fmt::format("“{}” is not the unit “{}”", typed, question.unit);
}

std::string foldedNumber(std::string_view typed) {
    constexpr std::string_view kMiddleDot = "·";
    std::string folded = engine::foldedText(typed);
    for (std::size_t at = folded.find(kMiddleDot); at != folded.npos; at = folded.find(kMiddleDot, at)) {
        folded.replace(at, kMiddleDot.size(), ".");
    }
    return std::string(withoutQuotes(withoutEnd(folded)));
}

std::string withoutTradeMarks(std::string_view text) {
    std::string result(text);
    for (const std::string_view mark : {"™", "®", "©"}) {
        for (std::size_t at = result.find(mark); at != result.npos; at = result.find(mark, at)) {
            result.erase(at, mark.size());
        }
    }
    return result.empty() ? std::string(text) : result;
}

/// `R & D` is `R&D`, and `2,5` is `2.5`.
std::string withPlainSigns(std::string_view folded) {
    static constexpr std::string_view kSigns = "&/%+";
    const auto isSign = [&folded](std::size_t at) {
        return at < folded.size() && kSigns.find(folded[at]) != kSigns.npos;
    };
    std::string result;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const bool inNumber =
            at > 0 && isDigit(folded[at - 1]) && at + 1 < folded.size() && isDigit(folded[at + 1]);
        if (folded[at] != ' ' || !(isSign(at + 1) || (at > 0 && isSign(at - 1)))) {
            result.push_back(folded[at] == ',' && inNumber ? '.' : folded[at]);
        }
    }
    return result;
}

} // namespace

std::string typedForm(std::string_view text) {
    const std::string folded = withPlainSigns(engine::foldedText(withoutTradeMarks(text)));
    const std::string_view bare = withoutQuotes(withoutEnd(withoutQuotes(withoutOpening(withoutEnd(folded)))));
    return std::string(withoutSpaces(bare).empty() ? std::string_view(folded) : withoutSpaces(bare));
}

TypedVerdict judgeTyped(const FillIn& question, std::string_view typed) {
    const std::string form = typedForm(typed);
    if (form.empty()) {
        return {false, "nothing was typed"};
    }
    std::string nearMiss;
    for (const std::string& accepted : question.accepted) {
        const std::string wanted = typedForm(accepted);
        const Likeness like = likeness(form, wanted);
        if (like == Likeness::same) {
            return {true, typed == accepted ? "it is an accepted text"
                                            : fmt::format("it means the same as “{}”", accepted)};
        }
        const std::string reason = like == Likeness::slip ? whyNotForgiven(question, form, wanted) : "";
        if (like == Likeness::slip && reason.empty()) {
            return {true, fmt::format("it is one slip away from “{}”", accepted)};
        }
        if (like == Likeness::slip) {
            nearMiss = fmt::format("it is one slip away from “{}”, {}", accepted, reason);
        }
    }
    return {false, nearMiss.empty() ? fmt::format("it is not {}", acceptedTexts(question)) : nearMiss};
}

TypedVerdict judgeTyped(const Numeric& question, std::string_view typed) {
    const std::string text = foldedNumber(typed);
    if (text.empty()) {
        return {false, "nothing was typed"};
    }
    const auto all = readings(text);
    const std::string unit = engine::foldedText(question.unit);
    std::optional<TypedVerdict> wrong;
    for (const Reading& reading : all) {
        if (fitsUnit(question, unit, reading.unit)) {
            TypedVerdict verdict = verdictOn(question, reading);
            if (verdict.right) {
                return verdict;
            }
            wrong = wrong ? wrong : std::move(verdict);
        }
    }
    if (wrong) {
        return *wrong;
    }
    return {false, all.empty() ? "it is not a number" : unitComplaint(question, all.front().unit)};
}

std::string withUnit(const Numeric& question, const std::string& typed) {
    const bool bare = !question.unit.empty() && !readNumber(foldedNumber(typed)).empty();
    return bare ? typed + (question.unit == "%" ? "" : " ") + question.unit : typed;
}

} // namespace game
