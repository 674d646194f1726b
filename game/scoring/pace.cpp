#include "game/scoring/pace.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

// A rep whose times hardly differ would be called slow or fast for a tenth of a second.
constexpr double kLeastSpread = 0.1;

double logOf(std::int64_t recallMs) {
    return std::log(static_cast<double>(std::max<std::int64_t>(recallMs, 1)));
}

} // namespace

void Pace::Spread::add(double value) {
    ++count;
    const double off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
}

Pace::Spread Pace::merged(const Spread& a, const Spread& b) {
    const int untimed = a.untimed + b.untimed;
    if (a.count == 0 || b.count == 0) {
        Spread only = a.count == 0 ? b : a;
        only.untimed = untimed;
        return only;
    }
    const double all = a.count + b.count;
    const double apart = b.mean - a.mean;
    return {a.count + b.count, untimed, a.mean + apart * b.count / all,
            a.squares + b.squares + apart * apart * a.count * b.count / all};
}

void Pace::note(const std::string& format, std::optional<std::int64_t> recallMs, const engine::Timestamp& at) {
    const std::int64_t week = engine::LocalDay::of(at).week();
    Format& known = m_formats[format];
    const bool met = known.thisWeek.count + known.thisWeek.untimed > 0;
    if (met && week > known.week) {
        known.earlierWeeks = merged(known.earlierWeeks, known.thisWeek);
        known.thisWeek = Spread();
    }
    // A rep who flies west on Monday morning may meet Sunday again; that is still this week.
    known.week = met ? std::max(known.week, week) : week;
    if (recallMs) {
        known.thisWeek.add(logOf(*recallMs));
    } else {
        ++known.thisWeek.untimed;
    }
}

std::optional<double> Pace::deviation(const std::string& format, std::optional<std::int64_t> recallMs,
                                      const engine::Timestamp& at) const {
    const auto known = m_formats.find(format);
    if (known == m_formats.end()) {
        return std::nullopt;
    }
    const auto& [earlier, current, week] = known->second;
    const Spread usual = engine::LocalDay::of(at).week() > week ? merged(earlier, current) : earlier;
    if (!recallMs) {
        return usual.count + usual.untimed < kFewest ? std::nullopt : std::optional(0.0);
    }
    if (usual.count < kFewest) {
        return std::nullopt;
    }
    const double spread = std::max(std::sqrt(usual.squares / (usual.count - 1)), kLeastSpread);
    return (logOf(*recallMs) - usual.mean) / spread;
}

} // namespace game
