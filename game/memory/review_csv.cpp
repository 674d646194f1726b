#include "game/memory/review_csv.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include <fmt/core.h>

namespace game {
namespace {

enum Column : std::size_t { kCard, kRating, kTime, kDuration, kColumns };

constexpr std::array<std::string_view, kColumns> kNames{"card_id", "review_rating", "review_time",
                                                        "review_duration"};

/// Where each column stands in a line.
using Places = std::array<std::size_t, kColumns>;

std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

void splitInto(std::vector<std::string_view>& fields, std::string_view line) {
    fields.clear();
    while (true) {
        const std::size_t comma = line.find(',');
        fields.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos) {
            return;
        }
        line.remove_prefix(comma + 1);
    }
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Other programs write fractions of a second with as many digits as they like; a Timestamp takes three.
std::optional<engine::Timestamp> readTime(std::string_view text) {
    constexpr std::size_t kDigits = 3;
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) {
        return engine::Timestamp::fromIso(text);
    }
    const std::size_t end = std::min(text.find_first_not_of("0123456789", dot + 1), text.size());
    std::string cut(text.substr(0, std::min(end, dot + 1 + kDigits)));
    cut.resize(end > dot + 1 ? dot + 1 + kDigits : dot + 1, '0');
    return engine::Timestamp::fromIso(cut.append(text.substr(end)));
}

engine::Result<Places> findColumns(const std::vector<std::string_view>& header) {
    Places places{};
    for (std::size_t column = 0; column < kColumns; ++column) {
        const auto found = std::find(header.begin(), header.end(), kNames[column]);
        if (found == header.end()) {
            return engine::Failure{fmt::format("The first line names no column {}.", kNames[column])};
        }
        places[column] = static_cast<std::size_t>(found - header.begin());
    }
    return places;
}

/// What is wrong with a line's fields, or nothing and the review.
std::optional<std::string> readFields(const std::vector<std::string_view>& fields, const Places& places,
                                      Review& review) {
    const auto rating = wholeNumber(fields[places[kRating]]);
    if (!rating || *rating < 1 || *rating > 4) {
        return fmt::format("the rating \"{}\" is not 1, 2, 3 or 4", fields[places[kRating]]);
    }
    const auto time = readTime(fields[places[kTime]]);
    if (!time) {
        return fmt::format("\"{}\" is no time", fields[places[kTime]]);
    }
    const std::string_view durationText = fields[places[kDuration]];
    const auto duration = durationText.empty() ? 0 : wholeNumber(durationText);
    if (!duration || *duration < 0) {
        return fmt::format("\"{}\" is no number of milliseconds", durationText);
    }
    review = {static_cast<Rating>(*rating), *time, *duration};
    return std::nullopt;
}

} // namespace

engine::Result<ReviewLog> readReviewCsv(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        text.remove_prefix(kByteOrderMark.size());
    }
    std::vector<std::string_view> fields;
    splitInto(fields, takeLine(text));
    const auto places = findColumns(fields);
    if (!places) {
        return places.failure();
    }
    const std::size_t columns = fields.size();
    ReviewLog log;
    for (std::size_t number = 2; !text.empty(); ++number) {
        const std::string_view line = takeLine(text);
        if (line.empty()) {
            continue;
        }
        splitInto(fields, line);
        Review review;
        const auto wrong = fields.size() == columns
                               ? readFields(fields, *places, review)
                               : fmt::format("it has {} fields where the first has {}", fields.size(), columns);
        if (wrong) {
            return engine::Failure{fmt::format("Line {} cannot be read: {}.", number, *wrong)};
        }
        log.add(std::string(fields[(*places)[kCard]]), review);
    }
    return log;
}

} // namespace game
