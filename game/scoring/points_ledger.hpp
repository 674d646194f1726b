#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "game/memory/memory_model.hpp"
#include "game/scoring/pace.hpp"
#include "game/scoring/recall_event.hpp"
#include "game/scoring/recall_value.hpp"

namespace game {

/// What a later model needs to know of an answer.
struct RatedAnswer {
    Rating rating = Rating::again;
    engine::Timestamp at;
};

/// What one nugget's memory and account look like after all events so far.
struct NuggetRecall {
    MemoryState memory;
    /// The last time it was seen, answered or revealed; until 8 hours after it an answer is worth nothing.
    engine::Timestamp lastExposure;
    /// The last answer: the moment recall fades from.
    engine::Timestamp lastAnswer;
    /// False while only its snippet was shown.
    bool answered = false;
    /// From a wrong answer until it is recalled: right, not by a guess, and 8 hours or more after it was last seen.
    bool missed = false;
    int answers = 0;
    /// Wrong answers after the first meeting.
    int lapses = 0;
    MilliPoints points = 0;
    /// The highest φ already paid (Q of recall.md section 5).
    double paid = 0.0;
    std::vector<RatedAnswer> history;
};

/// What one answer was worth, and why.
struct AnswerScore {
    Rating rating = Rating::again;
    MilliPoints points = 0;
    /// The most this answer could have paid: right, certain and fast. What "points available" sums up.
    MilliPoints available = 0;
    /// Recall just before the answer, 0 … 1; 0 at the first meeting.
    double retrievability = 0.0;
    /// Whether the answer came within 8 hours of the last exposure, or was the first one, and so pays nothing.
    bool tooSoon = false;
    bool firstMeeting = false;
    /// Whether its nugget is missed after it.
    bool missed = false;
    /// Speed factor f, 1 … 1.15.
    double speed = 1.0;
    MemoryState before;
    MemoryState after;
    /// The nugget's highest φ paid so far, this answer included.
    double paid = 0.0;
};

/// The memory after the first `answers` of a history.
MemoryState memoryAfter(const std::vector<RatedAnswer>& history, std::size_t answers, const MemoryModel& model);

/// The one fold from a rep's events to memory states and points (recall.md, section 5).
///
/// `apply` takes events in the order of (time, id); an id it knows changes nothing. `fold` takes any collection in
/// any order. Promised: a repeat within 8 hours pays exactly 0; a blind guess never has a positive expectation;
/// speed adds at most 15 % and only to right answers; a nugget pays at most 115 points in all; totals depend on the
/// set only. All of it holds for FSRS-6 and FSRS-7, and across a change of the model.
class PointsLedger {
public:
    static constexpr MilliPoints kMostPerNugget = 115'000;

    explicit PointsLedger(MemoryModel model = MemoryModel()) : m_model(std::move(model)) {}

    /// Answers give their score; reveals and known ids give nothing. `event` must not be earlier than the last one.
    std::optional<AnswerScore> apply(const RecallEvent& event);
    static PointsLedger fold(std::vector<RecallEvent> events, const MemoryModel& model);
    /// From here on memory is computed with `model`, as if it always had been; what was paid stays as it is.
    void adopt(MemoryModel model);
    /// What was learned of this nugget is true no longer: it is met again as new. What it paid stays, and is not
    /// paid again.
    void reset(const std::string& nugget);

    const MemoryModel& model() const { return m_model; }
    MilliPoints total() const { return m_total; }
    const std::map<std::string, NuggetRecall>& nuggets() const { return m_nuggets; }
    /// Null for a nugget never met.
    const NuggetRecall* find(const std::string& nugget) const;

    /// Chance of recalling this nugget at `now`; 0 when it was never answered.
    double retrievability(const NuggetRecall& nugget, const engine::Timestamp& now) const;
    /// What a right, certain and fast answer at `now` would pay.
    MilliPoints available(const NuggetRecall& nugget, const engine::Timestamp& now) const;

private:
    /// What answering it at `now` puts at stake.
    Stake stakeAt(const NuggetRecall& nugget, const engine::Timestamp& now) const;
    AnswerScore scoreAnswer(const RecallEvent& event, NuggetRecall& nugget) const;
    /// Fills in what a later answer than the first is worth, and marks a right one as paid.
    void pay(const RecallEvent& event, NuggetRecall& nugget, AnswerScore& score) const;
    void remember(const RecallEvent& event, const AnswerScore& score, NuggetRecall& nugget);

    MemoryModel m_model;
    Pace m_pace;
    std::map<std::string, NuggetRecall> m_nuggets;
    std::unordered_set<std::string> m_known;
    MilliPoints m_total = 0;
};

} // namespace game
