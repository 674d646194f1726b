#include "game/content/typed_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "engine/core/utf8.hpp"
#include "game/content/folded_text.hpp"

namespace game {
namespace {

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

bool matches(std::string_view typed, const std::string& accepted, bool forgiveTypos) {
    constexpr std::size_t kLettersToForgive = 5;
    const std::string folded = foldedText(accepted);
    if (typed == folded) {
        return true;
    }
    return forgiveTypos && lettersOf(folded) >= kLettersToForgive && digitsOf(typed) == digitsOf(folded) &&
           withinOneSlip(typed, folded);
}

bool isPercent(std::string_view unit) {
    return unit == "%" || unit == "percent" || unit == "per cent" || unit == "pct";
}

bool isUnit(std::string_view typed, std::string_view unit) {
    if (typed.empty() || typed == unit) {
        return true;
    }
    if (isPercent(typed)) {
        return unit.empty() || isPercent(unit);
    }
    // One day, two days.
    return !unit.empty() && (typed == std::string(unit) + "s" || unit == std::string(typed) + "s");
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

/// The number's part of what was typed, without its unit; nothing when there is another unit.
std::optional<std::string_view> withoutUnit(std::string_view typed, std::string_view unit) {
    constexpr std::string_view kOfNumbers = "0123456789.,+-";
    const std::size_t first = typed.find_first_of(kOfNumbers);
    const std::size_t last = typed.find_last_of("0123456789.,");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first) {
        return std::nullopt;
    }
    const std::string_view before = trimmed(typed.substr(0, first));
    const std::string_view behind = trimmed(typed.substr(last + 1));
    if (!before.empty() && !behind.empty()) {
        return std::nullopt;
    }
    return isUnit(before, unit) && isUnit(behind, unit) ? std::optional(typed.substr(first, last + 1 - first))
                                                        : std::nullopt;
}

/// Whether `sign` sets apart thousands throughout: 1 to 3 digits, not beginning with 0, then groups of three.
bool groupsThousands(std::string_view digits, char sign) {
    const std::size_t lead = digits.find(sign);
    if (lead == 0 || lead > 3 || lead == std::string_view::npos || digits.front() == '0') {
        return false;
    }
    for (std::size_t i = lead; i < digits.size(); i += 4) {
        if (digits[i] != sign || digits.size() - i < 4 || !std::all_of(&digits[i] + 1, &digits[i] + 4, isDigit)) {
            return false;
        }
    }
    return true;
}

std::string without(std::string_view text, char sign) {
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [sign](char byte) { return byte != sign; });
    return result;
}

/// The number, read with `decimal` as its decimal sign and `thousands` between its thousands.
std::optional<double> readAs(std::string_view text, char decimal, char thousands) {
    const std::size_t point = text.find(decimal);
    const std::string_view head = text.substr(0, point);
    if (head.find(thousands) != std::string_view::npos && !groupsThousands(head, thousands)) {
        return std::nullopt;
    }
    std::string plain = without(head, thousands);
    if (point != std::string_view::npos) {
        plain.append(".").append(text.substr(point + 1));
    }
    if (plain.empty() || plain.front() == '-' || std::none_of(plain.begin(), plain.end(), isDigit)) {
        return std::nullopt;
    }
    double value = 0.0;
    const char* end = plain.data() + plain.size();
    const auto [stop, problem] = std::from_chars(plain.data(), end, value, std::chars_format::fixed);
    return problem == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

bool isNear(const Numeric& question, std::optional<double> value) {
    // 0.1 + 0.2 is as good as 0.3.
    const double slack = 1e-9 * std::max(1.0, std::abs(question.answer));
    return value && std::abs(*value - question.answer) <= question.tolerance + slack;
}

} // namespace

bool isAccepted(const FillIn& question, std::string_view typed) {
    const std::string folded = foldedText(typed);
    return std::any_of(question.accepted.begin(), question.accepted.end(), [&](const std::string& accepted) {
        return matches(folded, accepted, question.forgiveTypos);
    });
}

bool isAccepted(const Numeric& question, std::string_view typed) {
    const std::string folded = foldedText(typed);
    const auto found = withoutUnit(folded, foldedText(question.unit));
    if (!found) {
        return false;
    }
    std::string_view number = *found;
    const bool negative = number.front() == '-';
    if (negative || number.front() == '+') {
        number.remove_prefix(1);
    }
    const std::string digits = without(without(number, ' '), '\'');
    // "1,500" may be meant either way; the reading that is right is taken.
    for (const auto& value : {readAs(digits, '.', ','), readAs(digits, ',', '.')}) {
        if (isNear(question, value && negative ? std::optional(-*value) : value)) {
            return true;
        }
    }
    return false;
}

std::string plainNumber(double value) {
    char digits[400];
    const auto result = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed);
    return {digits, result.ptr};
}

} // namespace game
