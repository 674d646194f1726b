#pragma once

#include <array>
#include <map>
#include <span>

#include "game/memory/training_items.hpp"

namespace game {

/// How the first wait went: over all cards, by first answer and by the days until the first item. The initial
/// stabilities are read off it, and it tells usual cards from outliers.
class FirstWaits {
public:
    struct Group {
        double asked = 0.0;
        double recalled = 0.0;
        /// Of all of them together, with every fraction.
        double realDays = 0.0;
    };
    /// By days.
    using Groups = std::map<float, Group>;

    explicit FirstWaits(const TrainingItems& items);

    const Groups& after(Rating first) const { return m_groups[static_cast<std::size_t>(first) - 1]; }
    /// Share recalled over all of them; 0 when there are none.
    double recall() const;
    /// False for a card whose first answer and first wait are too rare, or the wait too long, to learn from.
    bool isUsual(std::span<const TrainingReview> card) const;

private:
    void dropRare(Rating first);

    std::array<Groups, 4> m_groups;
    std::array<Groups, 4> m_usual;
};

} // namespace game
