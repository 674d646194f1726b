#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "game/rounds/question_rotation.hpp"
#include "game/rounds/round_fit.hpp"
#include "game/rounds/round_plan.hpp"
#include "game/rounds/round_settings.hpp"

namespace game {

/// One round in the making: nuggets are added in the order of their urgency, each with the questions it could be
/// asked by, and what there is room for becomes the round.
class RoundDraft {
public:
    /// How much a nugget has to be in the round: always; wherever there is any room; if it suits the round; only to
    /// make the round long enough; only where the others leave room.
    enum class Claim { required, promised, wanted, filler, spare };
    /// When it is asked, whatever its urgency.
    enum class Place { missed, promised, fading, fresh, fadingLate, filler };
    static constexpr std::size_t kPlaces = 6;
    using Items = std::array<std::vector<RoundItem>, kPlaces>;
    using Nuggets = std::vector<const Nugget*>;

    RoundDraft(const RepRecord& record, const RoundSettings& settings, std::uint64_t seed);

    /// Whether a round holds all of them together, each by its shortest question if need be.
    bool hasRoomFor(const std::vector<Nuggets>& groups) const;
    /// One nugget on its own, by the question whose turn it is.
    RoundItem itemOf(const Nugget& nugget) const;
    /// Less urgent than all added before.
    void add(const Nuggets& nuggets, Claim claim, Place place);
    /// The round by places; within one, the more urgent come first.
    Items fitted() const;

private:
    std::vector<FitWay> waysOf(const Nugget& nugget, const std::vector<const Question*>& questions) const;
    /// Adds the promised and spare ones that there is still room for.
    void fillUp(std::vector<FitPick>& picks) const;
    RoundItem itemOf(const Nugget& nugget, const Question& question) const;

    struct Entry {
        const Nugget* nugget = nullptr;
        std::vector<const Question*> questions;
        std::vector<FitWay> ways;
        Claim claim = Claim::wanted;
        Place place = Place::fresh;
    };
    const RepRecord& m_record;
    const RoundSettings& m_settings;
    QuestionRotation m_rotation;
    std::vector<Entry> m_entries;
    /// Of each entry; without ways for one that is spare.
    std::vector<FitCandidate> m_candidates;
};

} // namespace game
