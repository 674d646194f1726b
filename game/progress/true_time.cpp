#include "game/progress/true_time.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>

#include "game/progress/clock_trail.hpp"

namespace game {
namespace {

/// Entries from `first` up to `end` that are not believed, and their believed neighbours.
struct Run {
    std::size_t first;
    std::size_t end;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
};

/// Of those that can be believed at all; small steps back are none.
void believe(const std::vector<std::int64_t>& said, std::vector<TrueTime>& times) {
    std::vector<std::size_t> places;
    std::vector<std::int64_t> moments;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said[i] < TrueTime::kEarliestMs) {
            continue;
        }
        const bool small =
            !moments.empty() && said[i] < moments.back() && said[i] > moments.back() - TrueTime::kLeastStepMs;
        moments.push_back(small ? moments.back() : said[i]);
        places.push_back(i);
    }
    const std::vector<bool> believed = believedMoments(moments);
    for (std::size_t i = 0; i < places.size(); ++i) {
        times[places[i]] = {moments[i], believed[i]};
    }
}

/// Time between two entries of a run, as far as it can have passed.
std::int64_t passed(const std::vector<std::int64_t>& said, std::size_t i, std::int64_t room) {
    const std::int64_t step = std::max<std::int64_t>(said[i] - said[i - 1], 0);
    return step <= room ? step : 0;
}

std::optional<std::int64_t> momentAt(const std::vector<TrueTime>& times, std::size_t i) {
    if (i < times.size()) {
        return times[i].utcMs;
    }
    return std::nullopt;
}

void place(const Run& run, const std::vector<std::int64_t>& said, std::vector<TrueTime>& times) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    const std::int64_t room = run.before && run.after ? *run.after - *run.before : kMost;
    std::int64_t length = 0;
    for (std::size_t i = run.first + 1; i < run.end; ++i) {
        length += passed(said, i, room);
    }
    std::int64_t at = said[run.first];
    if (run.before) {
        at = *run.before + (run.after ? std::max<std::int64_t>((room - length) / 2, 0) : 0);
    } else if (run.after) {
        at = *run.after - length;
    }
    for (std::size_t i = run.first; i < run.end; ++i) {
        at += i > run.first ? passed(said, i, room) : 0;
        times[i].utcMs = std::min(at, run.after.value_or(kMost));
    }
}

} // namespace

std::vector<TrueTime> TrueTime::of(const std::vector<std::int64_t>& said) {
    std::vector<TrueTime> times(said.size(), {0, false});
    believe(said, times);
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (times[i].trusted) {
            continue;
        }
        std::size_t end = i;
        while (end < said.size() && !times[end].trusted) {
            ++end;
        }
        place({i, end, i > 0 ? momentAt(times, i - 1) : std::nullopt, momentAt(times, end)}, said, times);
        i = end;
    }
    return times;
}

} // namespace game
