#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/content/badge.hpp"
#include "game/progress/guess_odds.hpp"
#include "game/progress/rep_record.hpp"

namespace game {

/// How near a badge is.
struct BadgeProgress {
    const Badge* badge = nullptr;
    /// 0 … 1, the least of its criteria and of GuessOdds; 1 exactly when all hold. A badge once awarded stays,
    /// whatever this says.
    double share = 0.0;
    /// `12 of 50 late recalls`.
    std::string words;
    /// About how many answers still lie before it: of the criterion that takes most. 0 when all hold; infinite
    /// where nothing done brings it nearer.
    double work = 0.0;
};

/// Which badges a record has earned. Reads nothing but the record; gives each badge once, and none as long as the
/// answers could be guesses (GuessOdds).
class BadgeRules {
public:
    explicit BadgeRules(const Library& library) : m_library(&library) {}

    /// Awards due at `now` that the record does not hold yet, with their evidence.
    std::vector<BadgeAward> newAwards(const RepRecord& record, const engine::Timestamp& now) const;
    BadgeProgress progress(const Badge& badge, const RepRecord& record, const engine::Timestamp& now) const;
    /// Those not held yet, the one that takes least work first.
    std::vector<BadgeProgress> ahead(const RepRecord& record, const engine::Timestamp& now) const;

private:
    static BadgeProgress progress(const Badge& badge, const RepRecord& record, const engine::Timestamp& now,
                                  const GuessOdds& odds);

    const Library* m_library;
};

} // namespace game
