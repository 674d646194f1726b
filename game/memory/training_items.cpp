#include "game/memory/training_items.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

#include "game/memory/first_waits.hpp"

namespace game {
namespace {

constexpr float kOldest = 0.25F;

} // namespace

TrainingItems::TrainingItems(const ReviewLog& log) {
    std::vector<std::pair<std::int64_t, std::uint32_t>> items;
    m_reviews.reserve(log.reviews());
    items.reserve(log.reviews());
    for (const ReviewCard& card : log.cards()) {
        const engine::Timestamp* before = nullptr;
        for (const Review& review : card.reviews) {
            const Elapsed elapsed = before == nullptr ? Elapsed() : Elapsed::between(*before, review.at);
            const bool isItem = elapsed.localDays > 0.0;
            if (isItem) {
                items.emplace_back(review.at.utcMs, static_cast<std::uint32_t>(m_reviews.size()));
            }
            m_reviews.push_back({static_cast<float>(elapsed.localDays), isItem ? 1.0F : 0.0F, review.rating,
                                 static_cast<float>(elapsed.days)});
            before = &review.at;
        }
        m_starts.push_back(static_cast<std::uint32_t>(m_reviews.size()));
    }
    std::sort(items.begin(), items.end());
    std::vector<std::uint32_t> order;
    order.reserve(items.size());
    for (const auto& item : items) {
        order.push_back(item.second);
    }
    *this = only(order);
}

std::span<const TrainingReview> TrainingItems::card(std::size_t index) const {
    return {m_reviews.data() + m_starts[index], m_reviews.data() + m_starts[index + 1]};
}

TrainingItems TrainingItems::part(std::size_t from, std::size_t to) const {
    assert(from <= to && to <= m_order.size());
    const auto begin = m_order.begin();
    return only({begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to)});
}

TrainingItems TrainingItems::withoutOutliers() const {
    const FirstWaits waits(*this);
    std::vector<char> isUsual(m_reviews.size());
    for (std::size_t i = 0; i < cards(); ++i) {
        std::fill(isUsual.begin() + m_starts[i], isUsual.begin() + m_starts[i + 1], waits.isUsual(card(i)));
    }
    std::vector<std::uint32_t> kept;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(kept),
                 [&](std::uint32_t place) { return isUsual[place] != 0; });
    return only(kept);
}

TrainingItems TrainingItems::weighedByRecency() const {
    TrainingItems result = *this;
    const float last = static_cast<float>(std::max<std::size_t>(m_order.size(), 2) - 1);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const float age = static_cast<float>(i) / last;
        result.m_reviews[m_order[i]].weight = kOldest + (1.0F - kOldest) * age * age * age;
    }
    return result;
}

TrainingItems TrainingItems::only(const std::vector<std::uint32_t>& kept) const {
    std::vector<char> isItem(m_reviews.size());
    for (const std::uint32_t place : kept) {
        isItem[place] = 1;
    }
    TrainingItems result;
    result.m_reviews.reserve(m_reviews.size());
    std::vector<std::uint32_t> moved(m_reviews.size());
    for (std::size_t i = 0; i + 1 < m_starts.size(); ++i) {
        std::uint32_t end = m_starts[i + 1];
        while (end > m_starts[i] && isItem[end - 1] == 0) {
            --end;
        }
        for (std::uint32_t place = m_starts[i]; place < end; ++place) {
            moved[place] = static_cast<std::uint32_t>(result.m_reviews.size());
            result.m_reviews.push_back(m_reviews[place]);
            result.m_reviews.back().weight = isItem[place] != 0 ? m_reviews[place].weight : 0.0F;
        }
        if (end > m_starts[i]) {
            result.m_starts.push_back(static_cast<std::uint32_t>(result.m_reviews.size()));
        }
    }
    result.m_order.reserve(kept.size());
    for (const std::uint32_t place : kept) {
        result.m_order.push_back(moved[place]);
    }
    return result;
}

} // namespace game
