#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/content/library.hpp"
#include "game/league/leaderboard.hpp"
#include "game/league/team_store.hpp"
#include "game/progress/badge_rules.hpp"
#include "game/progress/rep_record.hpp"
#include "game/rounds/round_planner.hpp"
#include "game/saves/save_store.hpp"

namespace game {

/// What one answer changed.
struct AnswerOutcome {
    AnswerScore score;
    std::vector<BadgeAward> awards;
    /// When the nugget is due next.
    engine::Timestamp dueAt;
};

/// One rep's time with the game: the one door through which their record changes. Everything recorded is on the disk
/// before it counts.
class RepSession {
public:
    /// `library` outlives the session.
    static engine::Result<RepSession> open(const Library& library, const std::filesystem::path& folder,
                                           const std::string& rep);
    RepSession(RepSession&&) noexcept = default;
    RepSession& operator=(RepSession&&) noexcept = default;

    const std::string& rep() const { return m_rep; }
    const Library& library() const { return *m_library; }
    const RepRecord& record() const { return m_record; }
    const AttemptLog& log() const { return m_store.data().log; }
    const std::vector<std::string>& notices() const { return m_store.notices(); }

    /// On failure nothing changed; the sentence says why and the same call may be made again.
    engine::Result<AnswerOutcome> record(const Attempt& attempt);
    engine::Outcome recordReveal(const NuggetId& nugget, const engine::Timestamp& at);
    engine::Outcome recordPage(const ModuleId& module, const std::string& page, const engine::Timestamp& at);
    /// Awards earned by finishing.
    engine::Result<std::vector<BadgeAward>> recordRound(const RoundFinished& round);
    engine::Result<std::vector<BadgeAward>> recordAssessment(const AssessmentTaken& assessment);

    const RepSettings& settings() const { return m_store.data().settings; }
    engine::Outcome changeSetting(const std::string& name, const std::string& value);

    /// This rep among the others in the folder; alone when there is no team.xml. Others are read from their saves.
    Leaderboard leaderboard(Period period, const engine::Timestamp& now) const;

private:
    RepSession(const Library& library, std::filesystem::path folder, std::string rep, SaveStore store);
    engine::Result<std::optional<AnswerScore>> commit(LogEvent event);
    engine::Result<std::vector<BadgeAward>> awardBadges(const engine::Timestamp& at);

    const Library* m_library;
    std::filesystem::path m_folder;
    std::string m_rep;
    SaveStore m_store;
    RepRecord m_record;
};

} // namespace game
