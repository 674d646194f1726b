#include "game/content/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

namespace game {
namespace {

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::string without(std::string_view text, char sign) {
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [sign](char byte) { return byte != sign; });
    return result;
}

std::vector<std::string_view> split(std::string_view text, char sign) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(sign);
        parts.push_back(text.substr(0, end));
        if (end == text.npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// Whether digits are set apart as thousands are: groups of three, or of two before a last one of three as in
/// India; the first is not longer than the others and does not begin with 0.
bool areThousands(const std::vector<std::string_view>& groups) {
    if (!std::all_of(groups.begin(), groups.end(), isDigits) || groups.front().front() == '0') {
        return false;
    }
    const auto areOf = [&](std::size_t size) {
        return groups.front().size() <= size && groups.back().size() == 3 &&
               std::all_of(groups.begin() + 1, groups.end() - 1,
                           [size](std::string_view group) { return group.size() == size; });
    };
    return areOf(3) || areOf(2);
}

/// The digits of a whole number whose thousands may be set apart by one of `signs`.
std::optional<std::string> wholeDigits(std::string_view text, std::string_view signs) {
    const std::size_t at = text.find_first_of(signs);
    if (at == text.npos) {
        return std::string(text);
    }
    const char sign = text[at];
    return areThousands(split(text, sign)) ? std::optional(without(text, sign)) : std::nullopt;
}

std::optional<double> parsed(const std::string& digits) {
    double value = 0.0;
    const char* end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value, std::chars_format::fixed);
    return problem == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

std::optional<double> readDecimal(std::string_view text, char decimal, std::string_view thousands) {
    const std::size_t point = text.find(decimal);
    const std::string_view behind = point == text.npos ? "" : text.substr(point + 1);
    const auto whole = wholeDigits(text.substr(0, point), thousands);
    const bool isNumber = whole && (whole->empty() || isDigits(*whole)) && (behind.empty() || isDigits(behind)) &&
                          !(whole->empty() && behind.empty());
    return isNumber ? parsed(*whole + "." + std::string(behind)) : std::nullopt;
}

/// `1/2`, or `2 1/2`.
std::optional<double> readFraction(std::string_view text) {
    const std::size_t slash = text.find('/');
    const std::size_t space = text.substr(0, slash).rfind(' ');
    const std::string_view whole = space == text.npos ? "0" : text.substr(0, space);
    const std::string_view above = text.substr(space == text.npos ? 0 : space + 1, slash - (space + 1));
    const std::string_view below = text.substr(slash + 1);
    if (!isDigits(whole) || !isDigits(above) || !isDigits(below)) {
        return std::nullopt;
    }
    const double parts = *parsed(std::string(below));
    return parts == 0.0 ? std::nullopt
                        : std::optional(*parsed(std::string(whole)) + *parsed(std::string(above)) / parts);
}

std::vector<double> readUnsigned(std::string_view text) {
    if (text.find('/') != text.npos) {
        const auto fraction = readFraction(text);
        return fraction ? std::vector{*fraction} : std::vector<double>();
    }
    std::vector<double> values;
    for (const auto& value : {readDecimal(text, '.', ",' "), readDecimal(text, ',', ".' ")}) {
        if (value && (values.empty() || values.front() != *value)) {
            values.push_back(*value);
        }
    }
    return values;
}

} // namespace

std::vector<double> readNumber(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
        text.remove_prefix(text.starts_with(' ') ? 1 : 0);
    }
    auto values = readUnsigned(text);
    for (double& value : values) {
        value = negative ? -value : value;
    }
    return values;
}

std::string plainNumber(double value) {
    char digits[400];
    const auto result = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed);
    return {digits, result.ptr};
}

} // namespace game
