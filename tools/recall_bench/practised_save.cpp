#include "tools/recall_bench/practised_save.hpp"

#include <stdexcept>

#include "engine/core/diagnostics.hpp"
#include "engine/core/paths.hpp"
#include "engine/core/rng.hpp"
#include "game/content/library_reader.hpp"
#include "game/rounds/round_planner.hpp"
#include "game/session/rep_session.hpp"

namespace bench {
namespace {

constexpr int kRoundsADay = 3;
constexpr double kRight = 0.75;
constexpr std::int64_t kBetweenAnswersMs = 12'000;

template <class T>
T must(engine::Result<T> result) {
    if (!result) {
        throw std::runtime_error(result.sentence());
    }
    return std::move(*result);
}

/// Somebody at their desk, day after day.
class Practiser {
public:
    Practiser(const game::Library& library, const std::filesystem::path& folder, const Practice& practice)
        : m_library(library), m_session(must(game::RepSession::open(library, folder, practice.rep))),
          m_rng(engine::Rng::mix(practice.seed, practice.rep)) {}

    void playDay(int day) {
        m_at = {kFirstDayMs + day * engine::kMsPerDay, 60};
        for (const game::Course& course : m_library.courses()) {
            if (const game::Module* module = m_session.record().campaign().current(course)) {
                goOn(*module);
            }
        }
        for (int round = 0; round < kRoundsADay; ++round) {
            play(planner().daily(m_session.forecast(m_at), m_rng.next()));
        }
    }
    /// To where a new briefing waits.
    void finishModules() {
        for (const game::Course& course : m_library.courses()) {
            const game::Campaign& campaign = m_session.record().campaign();
            const game::Module* module = campaign.current(course);
            while (module != nullptr && campaign.nextStep(*module) != game::ModuleStep::briefing) {
                goOn(*module);
                module = campaign.current(course);
            }
        }
    }
    int answers() const { return static_cast<int>(m_session.record().attempts().size()); }

private:
    game::RoundPlanner planner() const { return {m_library, {}}; }

    void goOn(const game::Module& module) {
        switch (m_session.record().campaign().nextStep(module)) {
        case game::ModuleStep::briefing:
            for (const game::Page& page : module.briefing) {
                must(m_session.recordPage(module.id, page.id, m_at));
            }
            break;
        case game::ModuleStep::nuggets:
            play(planner().introduction(module, m_session.record(), m_at, m_rng.next()));
            break;
        case game::ModuleStep::assessment:
            must(m_session.recordAssessment({module.id, false, 9, 10, true, m_at}));
            break;
        case game::ModuleStep::done:
            break;
        }
    }

    void play(const game::RoundPlan& plan) {
        int right = 0;
        for (const game::RoundItem& item : plan.items) {
            if (item.isNew) {
                must(m_session.recordReveal(item.nugget, m_at));
            }
            right += answer(item) ? 1 : 0;
        }
        if (!plan.empty()) {
            must(m_session.recordRound({static_cast<int>(plan.items.size()), right, m_at}));
        }
    }

    bool answer(const game::RoundItem& item) {
        m_at.utcMs += kBetweenAnswersMs;
        const game::QuestionBody& body = m_library.question(item.question)->body;
        game::Attempt attempt;
        attempt.nugget = item.nugget;
        attempt.question = item.question;
        attempt.at = m_at;
        attempt.right = m_rng.chance(kRight);
        attempt.format = game::formatName(body);
        attempt.chance = game::chanceLevel(body);
        attempt.recallMs = static_cast<std::int64_t>(m_rng.between(1500.0, 6000.0));
        must(m_session.record(attempt));
        return attempt.right;
    }

    const game::Library& m_library;
    game::RepSession m_session;
    engine::Rng m_rng;
    engine::Timestamp m_at;
};

} // namespace

int savePractisedRep(const std::filesystem::path& folder, const Practice& practice) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(engine::paths::shared() / "levels", diagnostics);
    Practiser practiser(library, folder, practice);
    for (int day = 0; day < practice.days; ++day) {
        practiser.playDay(day);
    }
    practiser.finishModules();
    return practiser.answers();
}

} // namespace bench
