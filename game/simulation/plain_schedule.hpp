#pragma once

#include <array>
#include <map>
#include <string_view>

#include "game/simulation/schedule.hpp"

namespace game {

/// A schedule as people use them today: rules of thumb that know a nugget's own answers and nothing else. Due
/// nuggets come first, the longest due before the others, then new ones, 16 a day at most like ours; eight make a
/// round.
class PlainSchedule : public Schedule {
public:
    enum class Kind {
        /// Again in 12 days after a miss and in 24 after a right answer; retired by two right in a row. The answer
        /// right after the snippet does not count.
        fixed,
        /// Five boxes of 1, 2, 4, 8 and 16 days; right is one box on, a miss is back to the first.
        leitner,
        /// SuperMemo's second rule (Woźniak 1990): 1 day, 6 days, then times an ease that follows the answers.
        sm2,
        /// All at once: drilled on the day it is met until it was right four times, then never again.
        massed
    };
    static constexpr std::array<Kind, 4> kKinds{Kind::fixed, Kind::leitner, Kind::sm2, Kind::massed};
    static std::string_view name(Kind kind);

    explicit PlainSchedule(Kind kind) : m_kind(kind) {}

    RoundPlan next(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed) override;
    void answered(const Attempt& attempt) override;

private:
    struct Card {
        std::int64_t due = 0;
        bool retired = false;
        /// Right answers in a row, or the box, or SM-2's repetition.
        int step = 0;
        double ease = 2.5;
        double interval = 0.0;
    };
    /// Days until it comes back.
    double after(Card& card, const Attempt& attempt, bool first) const;
    static double fixedAfter(Card& card, bool right, bool first);
    static double leitnerAfter(Card& card, bool right, bool first);
    static double sm2After(Card& card, const Attempt& attempt);
    static double massedAfter(Card& card, bool right);

    Kind m_kind;
    std::map<NuggetId, Card> m_cards;
};

} // namespace game
