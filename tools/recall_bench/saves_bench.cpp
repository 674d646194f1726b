#include <chrono>
#include <stdexcept>

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include "engine/core/file.hpp"
#include "game/saves/save_format.hpp"
#include "game/saves/save_store.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"

namespace bench {
namespace {

constexpr int kCommits = 300;
constexpr int kAttempts = 50'000;
constexpr int kOpens = 7;
constexpr const char* kRep = "bench";
constexpr std::int64_t kStartMs = 1'772'438'400'000;

using Time = std::chrono::steady_clock;

double millisecondsSince(Time::time_point start) {
    return std::chrono::duration<double, std::milli>(Time::now() - start).count();
}

game::LogEntry attempt(std::int64_t number) {
    game::Attempt attempt;
    attempt.nugget = game::NuggetId(fmt::format("facts/n{}", number % 500));
    attempt.question = game::QuestionId(fmt::format("facts/n{}/q{}", number % 500, number % 2));
    attempt.at = {kStartMs + number * 60'000, 60};
    attempt.right = number % 5 != 0;
    attempt.format = "single-choice";
    attempt.chance = 0.25;
    attempt.recallMs = 1500 + number % 900;
    return {"d1", number, attempt};
}

void must(const engine::Outcome& outcome) {
    if (!outcome) {
        throw std::runtime_error(outcome.sentence());
    }
}

game::SaveStore openStore(const std::filesystem::path& folder) {
    auto store = game::SaveStore::open(folder, kRep);
    if (!store) {
        throw std::runtime_error(store.sentence());
    }
    return std::move(store).value();
}

Row benchCommit(const std::filesystem::path& folder) {
    game::SaveStore store = openStore(folder);
    const int bare = ::open((folder / "bare").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    const std::string bytes(200, 'x');
    Sample ours;
    Sample peer;
    for (int i = 1; i <= kCommits; ++i) {
        auto start = Time::now();
        must(store.append(attempt(i)));
        ours.add(millisecondsSince(start));
        start = Time::now();
        if (::write(bare, bytes.data(), bytes.size()) < 0 || ::fsync(bare) != 0) {
            throw std::runtime_error("could not write the peer's file");
        }
        peer.add(millisecondsSince(start));
    }
    ::close(bare);
    return {"commit of one answer", ours.median(), "200-byte append + fsync", peer.median(), "ms"};
}

Row benchOpen(const std::filesystem::path& folder) {
    game::SaveData data;
    data.settings.name = kRep;
    for (int i = 1; i <= kAttempts; ++i) {
        data.log.add(attempt(i));
    }
    const std::string file = (folder / "bench.xml").string();
    must(engine::replaceFile(file, game::SaveFormat().snapshot(data)));
    Sample ours;
    Sample peer;
    for (int i = 0; i < kOpens; ++i) {
        const auto start = Time::now();
        const game::SaveStore store = openStore(folder);
        ours.add(millisecondsSince(start));
        peer.add(runChild({"xmllint", "--noout", file}).wallMs);
    }
    return {
        "open a save of 50,000 attempts", ours.median(), "xmllint --noout, same file", peer.median(), "ms", 0.3};
}

} // namespace

std::vector<Row> benchSaves(const Ground& ground) {
    const auto folder = ground.scratch / "saves";
    std::filesystem::create_directories(folder / "open");
    return {benchCommit(folder), benchOpen(folder / "open")};
}

} // namespace bench
