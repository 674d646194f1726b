#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "engine/core/timestamp.hpp"

namespace game {

/// How fast a rep usually answers, per question format: mean and spread of ln(ms) of the right answers of all
/// earlier weeks. This week's answers count from next week on, so nobody can slow down today to be fast today.
class Pace {
public:
    /// Fewer right answers than this say nothing about a pace.
    static constexpr int kFewest = 8;

    /// Right answers only; not earlier than the last one noted. `recallMs`: nothing where it is not known.
    void note(const std::string& format, std::optional<std::int64_t> recallMs, const engine::Timestamp& at);
    /// z = (ln ms − own mean) / own spread; negative is faster than usual. A time that is not known is as usual: 0.
    /// Nothing while there is no pace yet; that takes as many answers without a time, so nobody gains by giving
    /// none.
    std::optional<double> deviation(const std::string& format, std::optional<std::int64_t> recallMs,
                                    const engine::Timestamp& at) const;

private:
    /// Welford's running mean and sum of squares.
    struct Spread {
        int count = 0;
        /// Right answers without a time; not part of mean and squares.
        int untimed = 0;
        double mean = 0.0;
        double squares = 0.0;
        void add(double value);
    };
    struct Format {
        Spread earlierWeeks;
        Spread thisWeek;
        std::int64_t week = 0;
    };
    static Spread merged(const Spread& a, const Spread& b);

    std::map<std::string, Format> m_formats;
};

} // namespace game
