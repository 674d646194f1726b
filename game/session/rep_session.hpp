#pragma once

#include <cstdint>
#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/content/library.hpp"
#include "game/league/leaderboard.hpp"
#include "game/league/team.hpp"
#include "game/league/team_store.hpp"
#include "game/progress/badge_rules.hpp"
#include "game/progress/rep_record.hpp"
#include "game/rounds/recall_forecast.hpp"
#include "game/saves/save_store.hpp"
#include "game/session/team_cache.hpp"

namespace game {

/// What one answer changed.
struct AnswerOutcome {
    AnswerScore score;
    std::vector<BadgeAward> awards;
    /// When the nugget is due next.
    engine::Timestamp dueAt;
};

/// One rep's time with the game: the one door through which their record changes. Everything recorded is on the
/// disk before it counts.
///
/// Everything is recorded as of the moment that the clock says, and counts as of the true one as far as the log
/// shows it (AttemptLog): what was answered under a wrong clock pays nothing and takes nothing, and the rest is as
/// if the clock had been right.
///
/// A model of the team is taken over with the first answer of its days, and written into the log: what was scored
/// stays so, even when the team's files change or are lost.
class RepSession {
public:
    /// `library` outlives the session.
    static engine::Result<RepSession> open(const Library& library, const std::filesystem::path& folder,
                                           const std::string& rep,
                                           const std::string& device = SaveFiles::kFirstDevice);
    RepSession(RepSession&&) noexcept = default;
    RepSession& operator=(RepSession&&) noexcept = default;

    const std::string& rep() const { return m_rep; }
    /// Those this session writes to.
    const SaveFiles& files() const { return m_store.files(); }
    const Library& library() const { return *m_library; }
    const RepRecord& record() const { return m_record; }
    const AttemptLog& log() const { return m_store.data().log; }
    /// What the rep is likely to remember at `now`, for planning. Their own memory is fitted again only after many
    /// answers, in the background; whoever asks before it is done waits.
    RecallForecast forecast(const engine::Timestamp& now);
    /// What had to be repaired in the save, and what is wrong with the team's file, in plain words; usually empty.
    const std::vector<std::string>& notices() const { return m_notices; }
    /// Why the last thing that was to be recorded could not be; empty when it could.
    const std::string& trouble() const { return m_store.trouble(); }

    /// What the rep is to read when there is a moment for it: a clock that was wrong, courses that were changed, a
    /// save that somebody else wrote to. One sentence a line; once, then "".
    std::string takeNews();

    /// To be told what the clock says before anything else: after it was wrong nothing may be left to answer, and
    /// the record is to be right all the same. Whoever records tells it by the way.
    engine::Outcome keepTime(const engine::Timestamp& now);

    /// On failure nothing changed; the sentence says why and the same call may be made again. An award that could
    /// not be written is no failure: it comes with the next answer.
    engine::Result<AnswerOutcome> record(const Attempt& attempt);
    engine::Outcome recordReveal(const NuggetId& nugget, const engine::Timestamp& at);
    engine::Outcome recordPage(const ModuleId& module, const std::string& page, const engine::Timestamp& at);
    /// Awards earned by finishing.
    engine::Result<std::vector<BadgeAward>> recordRound(const RoundFinished& round);
    engine::Result<std::vector<BadgeAward>> recordAssessment(const AssessmentTaken& assessment);

    const RepSettings& settings() const { return m_store.data().settings; }
    engine::Outcome changeSetting(const std::string& name, const std::string& value);

    const Team& team() const { return m_team; }
    /// This rep among the others in the folder, as `recall-team` prints it. Without a team.xml everybody with a
    /// save in the folder takes part; alone when team.xml cannot be read. The others' saves are read in the
    /// background: this is what is known of them by now, and the board is empty while nothing is.
    Leaderboard leaderboard(Period period, const engine::Timestamp& now);
    bool isLeaderboardReady(const engine::Timestamp& now) { return m_teamCache.isKnown(now); }
    /// Begins to read the others' saves, if any of them changed.
    void prepareLeaderboard(const engine::Timestamp& now) { m_teamCache.refresh(now); }
    /// Another number each time when the leaderboard has become another one by what the others did.
    std::size_t leaderboardNews() { return m_teamCache.news(); }
    /// Until what is being read is there: for whoever has the time.
    void waitForLeaderboard() const { m_teamCache.wait(); }

private:
    RepSession(const Library& library, const std::filesystem::path& folder, const std::string& rep,
               SaveStore store);
    void readTeam();
    void addNotice(const std::string& sentence);
    void reportSave();
    void reportClock();
    void reportLevels();
    /// Writes down which levels the save is played with from now on, and what was told of them.
    engine::Outcome keepLevels(const std::vector<std::string>& told);
    void prefetchMemory();
    std::string problemWith(const Attempt& attempt) const;
    /// Writes all with one write, then applies: the latest entry as it counts, and the score of an attempt.
    struct Committed {
        LogEntry entry;
        std::optional<AnswerScore> score;
    };
    engine::Result<Committed> commit(std::vector<LogEvent> events);
    /// The log's entries from this place on are new to the record.
    Committed applyFrom(std::size_t first);
    void leaveOutLater(const engine::Timestamp& now);
    /// The record from the log, up to a moment.
    void foldUpTo(std::int64_t utcMs);
    /// The record from the log up to its newest entry, when that puts earlier ones right.
    Committed buildAgain(const std::string& newest);
    engine::Outcome commitOnly(LogEvent event);
    /// Writes down that the team has another model than the record from the day of `at` on, if it has.
    engine::Outcome adoptModel(const engine::Timestamp& at);
    engine::Result<std::vector<BadgeAward>> commitAndAward(LogEvent event);
    std::vector<BadgeAward> awardBadges(const LogEntry& earnedBy);

    const Library* m_library;
    std::filesystem::path m_folder;
    std::string m_rep;
    SaveStore m_store;
    RepRecord m_record;
    /// The log holds entries of a later time than the record goes up to.
    bool m_leftOut = false;
    /// Of the library (levelsMark).
    std::string m_levels;
    std::optional<PersonalMemory> m_memory;
    std::future<PersonalMemory> m_nextMemory;
    Team m_team;
    TeamCache m_teamCache;
    std::vector<std::string> m_notices;
    std::string m_news;
    /// Answers since news were taken; below 0 when more came to count again.
    std::ptrdiff_t m_newlyDoubted = 0;
    std::size_t m_noticesOfStore = 0;
};

} // namespace game
