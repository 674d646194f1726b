#include "tools/recall_bench/big_team.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>

#include <fmt/format.h>

#include "engine/core/file.hpp"
#include "engine/core/rng.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_format.hpp"
#include "game/saves/save_store.hpp"

namespace bench {
namespace {

constexpr std::int64_t kWorkdays = 255;
constexpr std::int64_t kBetweenAnswersMs = 9'000;
constexpr const char* kTeamFile = "team.xml";
constexpr std::size_t kTeams = 20;

void must(const engine::Outcome& outcome) {
    if (!outcome) {
        throw std::runtime_error(outcome.sentence());
    }
}

std::string nameOf(std::size_t rep) {
    return fmt::format("Rep {:04}", rep);
}

/// The morning of the workday so many workdays before the last.
engine::Timestamp morning(std::int64_t before) {
    const std::int64_t friday = engine::LocalDay::of(*engine::Timestamp::fromIso(kBigTeamNow)).number;
    const std::int64_t day = friday - before / 5 * 7 - before % 5;
    return {day * engine::kMsPerDay + 9 * engine::kMsPerHour, 0};
}

game::Attempt answerTo(const game::Nugget& nugget, const engine::Timestamp& at, engine::Rng& rng) {
    const game::Question& question = nugget.questions[rng.below(nugget.questions.size())];
    game::Attempt attempt;
    attempt.nugget = nugget.id;
    attempt.question = question.id;
    attempt.at = at;
    attempt.right = rng.chance(0.85);
    attempt.format = game::formatName(question.body);
    attempt.chance = game::chanceLevel(question.body);
    attempt.recallMs = static_cast<std::int64_t>(rng.between(1500.0, 7000.0));
    return attempt;
}

game::SaveData saveOf(std::size_t rep, std::size_t answers, const game::Library& library) {
    engine::Rng rng(engine::Rng::mix(rep + 1, "big team"));
    game::SaveData data;
    data.settings.name = nameOf(rep);
    std::int64_t sequence = 0;
    std::size_t number = 0;
    const auto& nuggets = library.nuggets();
    for (std::int64_t day = kWorkdays; day-- > 0;) {
        engine::Timestamp at = morning(day);
        at.utcMs += static_cast<std::int64_t>(rng.below(2 * engine::kMsPerHour));
        const std::size_t until = answers * static_cast<std::size_t>(kWorkdays - day) / kWorkdays;
        for (; number < until; ++number) {
            at.utcMs += kBetweenAnswersMs;
            data.log.add({"d1", ++sequence, answerTo(*nuggets[number * 7 % nuggets.size()], at, rng)});
        }
        data.log.add({"d1", ++sequence, game::RoundFinished{7, 6, at}});
    }
    return data;
}

void writeSave(const std::filesystem::path& folder, const game::SaveData& data) {
    const game::SaveFormat format;
    const game::SaveFiles files(folder, data.settings.name);
    must(engine::replaceFile(files.snapshot(), format.snapshot(data)));
    must(engine::replaceFile(files.journal(), format.journalLine(data.settings)));
}

std::string teamFile(const BigTeam& team) {
    std::string text = "<team title=\"Big\">\n";
    for (std::size_t rep = 0; rep < team.reps; ++rep) {
        text += fmt::format("  <member rep=\"{}\" team=\"Team {}\"/>\n", nameOf(rep), rep % kTeams + 1);
    }
    return text + "</team>\n";
}

} // namespace

void writeBigTeam(const std::filesystem::path& folder, const BigTeam& team, const game::Library& library) {
    // Written last.
    if (std::filesystem::exists(folder / kTeamFile)) {
        return;
    }
    std::filesystem::create_directories(folder);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t rep = next++; rep < team.reps; rep = next++) {
            writeSave(folder, saveOf(rep, team.answers, library));
        }
    };
    std::thread other(work);
    work();
    other.join();
    must(engine::replaceFile(folder / kTeamFile, teamFile(team)));
}

void answerOnce(const std::filesystem::path& folder, const game::Library& library) {
    auto store = game::SaveStore::open(folder, nameOf(0));
    if (!store) {
        throw std::runtime_error(store.sentence());
    }
    engine::Rng rng(1);
    const game::AttemptLog& log = store->data().log;
    engine::Timestamp at = log.entries().back().at();
    at.utcMs += kBetweenAnswersMs;
    const std::string& device = store->device();
    must(store->append({device, log.nextSequence(device), answerTo(*library.nuggets()[0], at, rng)}));
}

} // namespace bench
