#include "game/rounds/round_draft.hpp"

#include <algorithm>
#include <cmath>

#include "game/rounds/expected_time.hpp"

namespace game {
namespace {

constexpr int kReluctanceToRepeat = 50;
constexpr int kMostReluctance = 99;

FitBounds boundsOf(const RoundSettings& settings) {
    const auto tenths = [](double seconds) { return static_cast<int>(std::lround(seconds * 10.0)); };
    return {settings.fewestItems, settings.mostItems, tenths(settings.fewestSeconds), tenths(settings.mostSeconds)};
}

} // namespace

RoundDraft::RoundDraft(const RepRecord& record, const RoundSettings& settings, std::uint64_t seed)
    : m_record(record), m_settings(settings), m_rotation(record, seed) {}

bool RoundDraft::hasRoomFor(const std::vector<Nuggets>& groups) const {
    const FitBounds bounds = boundsOf(m_settings);
    int items = 0;
    int tenths = 0;
    for (const Nuggets& nuggets : groups) {
        for (const Nugget* nugget : nuggets) {
            int shortest = bounds.mostTenths;
            for (const Question& question : nugget->questions) {
                shortest = std::min(shortest, expectedTenths(question, m_settings.readingRate));
            }
            tenths += shortest;
            ++items;
        }
    }
    return items <= bounds.mostItems && tenths <= bounds.mostTenths;
}

void RoundDraft::add(const Nuggets& nuggets, Claim claim, Place place) {
    for (const Nugget* nugget : nuggets) {
        const auto questions = m_rotation.of(*nugget);
        const auto ways = waysOf(*nugget, questions);
        m_entries.push_back({nugget, questions, ways, claim, place});
        m_candidates.push_back({claim == Claim::spare ? std::vector<FitWay>() : ways, claim == Claim::filler,
                                claim == Claim::required});
    }
}

RoundDraft::Items RoundDraft::fitted() const {
    auto picks = fitRound(m_candidates, boundsOf(m_settings));
    fillUp(picks);
    std::sort(picks.begin(), picks.end(), [](const auto& a, const auto& b) { return a.candidate < b.candidate; });
    Items items;
    for (const FitPick& pick : picks) {
        const Entry& entry = m_entries[pick.candidate];
        items[static_cast<std::size_t>(entry.place)].push_back(itemOf(*entry.nugget, *entry.questions[pick.way]));
    }
    return items;
}

std::vector<FitWay> RoundDraft::waysOf(const Nugget& nugget, const std::vector<const Question*>& questions) const {
    std::vector<FitWay> ways;
    for (const Question* question : questions) {
        const int again = m_rotation.isLast(nugget, *question) ? kReluctanceToRepeat : 0;
        const int reluctance = std::min(static_cast<int>(ways.size()) + again, kMostReluctance);
        ways.push_back({expectedTenths(*question, m_settings.readingRate), reluctance});
    }
    return ways;
}

void RoundDraft::fillUp(std::vector<FitPick>& picks) const {
    const FitBounds bounds = boundsOf(m_settings);
    std::vector<bool> taken(m_entries.size());
    int tenths = 0;
    for (const FitPick& pick : picks) {
        taken[pick.candidate] = true;
        tenths += m_entries[pick.candidate].ways[pick.way].tenths;
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& [nugget, questions, ways, claim, place] = m_entries[i];
        const auto fits = [&](const FitWay& way) { return tenths + way.tenths <= bounds.mostTenths; };
        const auto way = std::find_if(ways.begin(), ways.end(), fits);
        const bool open = !taken[i] && (claim == Claim::promised || claim == Claim::spare);
        if (open && way != ways.end() && static_cast<int>(picks.size()) < bounds.mostItems) {
            picks.push_back({i, static_cast<std::size_t>(way - ways.begin())});
            tenths += way->tenths;
        }
    }
}

RoundItem RoundDraft::itemOf(const Nugget& nugget) const {
    return itemOf(nugget, *m_rotation.of(nugget).front());
}

RoundItem RoundDraft::itemOf(const Nugget& nugget, const Question& question) const {
    const auto* recall = m_record.ledger().find(nugget.id.text());
    const int answers = recall == nullptr ? 0 : recall->answers;
    const std::size_t insights = std::max<std::size_t>(nugget.insights.size(), 1);
    return {nugget.id, question.id, answers == 0, static_cast<std::size_t>(answers) % insights};
}

} // namespace game
