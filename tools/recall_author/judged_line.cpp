#include "tools/recall_author/judged_line.hpp"

#include <charconv>
#include <optional>
#include <vector>

#include <fmt/core.h>

#include "engine/core/utf8.hpp"

namespace author {
namespace {

constexpr std::size_t kColumns = 6;

std::vector<std::string_view> columnsOf(std::string_view line) {
    std::vector<std::string_view> columns;
    for (;;) {
        const std::size_t end = line.find('\t');
        columns.push_back(line.substr(0, end));
        if (end == line.npos) {
            return columns;
        }
        line.remove_prefix(end + 1);
    }
}

/// The character of `\uXXXX` at the start of `text`.
std::optional<char32_t> escaped(std::string_view text) {
    constexpr std::size_t kLength = 6;
    if (!text.starts_with("\\u") || text.size() < kLength) {
        return std::nullopt;
    }
    std::uint32_t code = 0;
    const char* end = text.data() + kLength;
    const auto [stop, problem] = std::from_chars(text.data() + 2, end, code, 16);
    const bool isCharacter = problem == std::errc() && stop == end && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? std::optional<char32_t>(code) : std::nullopt;
}

std::string unescaped(std::string_view text) {
    constexpr std::size_t kLength = 6;
    std::string result;
    while (!text.empty()) {
        if (const auto code = escaped(text)) {
            engine::appendUtf8(result, *code);
            text.remove_prefix(kLength);
        } else {
            result.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    return result;
}

std::optional<double> numberOf(std::string_view text) {
    double value = 0.0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && stop == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

engine::Result<game::Numeric> numericOf(const std::vector<std::string_view>& columns) {
    const auto answer = numberOf(columns[2]);
    const auto tolerance = columns[3].empty() ? 0.0 : numberOf(columns[3]);
    if (!answer || !tolerance || *tolerance < 0.0) {
        return engine::Failure{
            fmt::format("the answer “{}” and the tolerance “{}” must be numbers like 2.5", columns[2], columns[3])};
    }
    return game::Numeric{*answer, *tolerance, unescaped(columns[4])};
}

} // namespace

engine::Result<JudgedLine> JudgedLine::of(std::string_view line) {
    const auto columns = columnsOf(line);
    if (columns.size() < kColumns) {
        return engine::Failure{fmt::format("{} columns, {} are needed: type, case, accepted text or answer, "
                                           "tolerance, unit, typed",
                                           columns.size(), kColumns)};
    }
    JudgedLine judged{std::string(columns[1]), unescaped(columns[5]), {}};
    if (columns[0] == "fill-in") {
        judged.verdict = judgeTyped(game::FillIn{{unescaped(columns[2])}, true}, judged.typed);
        return judged;
    }
    if (columns[0] != "numeric") {
        return engine::Failure{fmt::format("the type “{}” is not known; write fill-in or numeric", columns[0])};
    }
    const auto question = numericOf(columns);
    if (!question) {
        return question.failure();
    }
    judged.verdict = judgeTyped(*question, judged.typed);
    return judged;
}

} // namespace author
