#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <tuple>

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "game/memory/fsrs6.hpp"
#include "game/memory/recall_correction.hpp"
#include "game/memory/recall_metrics.hpp"
#include "game/memory/review_csv.hpp"
#include "game/memory/trainer.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"
#include "tools/recall_bench/simulated_log.hpp"

namespace bench {
namespace {

constexpr int kRuns = 5;
constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr std::size_t kHeldOutPart = 5;
// What we ask of ourselves; the best of the known fits has this held-out log loss on the shared log.
constexpr double kTrainingAtMost = 1.0 / 50.0;
constexpr double kReplayAtMost = 1.0 / 5.0;
constexpr double kBestHeldOut = 0.4502;

using Time = std::chrono::steady_clock;

template <class Work>
double medianMs(Work work) {
    Sample sample;
    for (int run = 0; run < kRuns; ++run) {
        const auto start = Time::now();
        work();
        sample.add(std::chrono::duration<double, std::milli>(Time::now() - start).count());
    }
    return sample.median();
}

/// What the peers did with a log.
struct Peers {
    double replayMs = 0.0;
    double trainingMs = 0.0;
    std::size_t items = 0;
    game::Fsrs6Parameters parameters;
};

/// `card days rating`, in the order of time: the items in the order in which TrainingItems has them.
void writeForPeers(const game::ReviewLog& log, const std::filesystem::path& path) {
    std::vector<std::tuple<std::int64_t, std::size_t, std::string>> lines;
    for (std::size_t card = 0; card < log.cards().size(); ++card) {
        const engine::Timestamp* before = nullptr;
        for (const game::Review& review : log.cards()[card].reviews) {
            const double days = before == nullptr ? 0.0 : game::Elapsed::between(*before, review.at).localDays;
            lines.emplace_back(review.at.utcMs, lines.size(),
                               fmt::format("{} {:.0f} {}\n", card, days, static_cast<int>(review.rating)));
            before = &review.at;
        }
    }
    std::sort(lines.begin(), lines.end());
    std::ofstream file(path);
    for (const auto& line : lines) {
        file << std::get<2>(line);
    }
}

Peers readPeers(const std::filesystem::path& path) {
    Peers peers;
    std::ifstream file(path);
    std::string name;
    std::vector<double> numbers;
    while (file >> name) {
        std::string rest;
        std::getline(file, rest);
        std::istringstream line(rest);
        const std::vector<double> values{std::istream_iterator<double>(line), {}};
        if (name == "parameters") {
            peers.parameters = game::Fsrs6Parameters::fromNumbers(values).value();
        } else if (name == "items") {
            peers.items = static_cast<std::size_t>(values.at(0));
        } else {
            (name == "replay" ? peers.replayMs : peers.trainingMs) = values.at(0);
        }
    }
    return peers;
}

/// One log, and both sides at work on it.
class LogBench {
public:
    LogBench(const Ground& ground, std::string name, const game::ReviewLog& log)
        : m_ground(&ground), m_name(std::move(name)), m_log(&log), m_items(log) {
        writeForPeers(log, path("log"));
    }

    const game::TrainingItems& items() const { return m_items; }

    /// They train on the first so many items.
    Peers peers(std::size_t items) const {
        const std::string script = RECALL_SOURCE_DIR "/tools/recall_bench/recall_peer.mjs";
        const ChildRun run = runChild({"node", "--max-old-space-size=8192", script, m_ground->peers.string(),
                                       path("log"), std::to_string(items), path("peers")});
        if (run.exitCode != 0) {
            throw std::runtime_error("the peers could not be run: tools/bench recall installs them");
        }
        const Peers peers = readPeers(path("peers"));
        if (peers.items != items) {
            throw std::runtime_error("the peers were given other items than ours");
        }
        return peers;
    }

    Row training(const game::Fsrs6Parameters& ours, const Peers& peers) const {
        const double peer = loss(peers.parameters, m_items);
        return {m_name + ": log loss after training",
                loss(ours, m_items),
                "binding 0.5.0, same items",
                peer,
                "",
                1.0,
                6};
    }

    static double loss(const game::Fsrs6Parameters& parameters, const game::TrainingItems& items) {
        return loss(game::MemoryModel(game::Fsrs6(parameters)), items);
    }

    static double loss(const game::MemoryModel& model, const game::TrainingItems& items) {
        return game::RecallMetrics::of(game::predict(model, items)).logLoss;
    }

    /// The last fifth by time, by parameters trained on what was before: of FSRS-6, of FSRS-6 corrected from answer
    /// to answer, and of FSRS-7.
    std::vector<Row> heldOut() const {
        const std::size_t cut = m_items.size() - m_items.size() / kHeldOutPart;
        const game::TrainingItems before = m_items.part(0, cut);
        const game::TrainingItems last = m_items.part(cut, m_items.size());
        const game::Fsrs6Parameters ours = game::Trainer().train(before);
        const game::MemoryModel newer = game::Trainer(game::TrainingPlan::of(game::Fsrs7())).fit(before);
        auto all = game::predictCorrected(game::Fsrs6(ours), *m_log);
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(cut));
        return {{m_name + ": last fifth, fit alone", loss(ours, last), "binding 0.5.0, same items",
                 loss(peers(cut).parameters, last), "", 1.0, 6},
                {m_name + ": last fifth, RecallCorrection on top", game::RecallMetrics::of(all).logLoss,
                 "the best fit known", kBestHeldOut, "", 1.0, 6},
                {m_name + ": last fifth, FSRS-7 fitted", loss(newer, last), "the best fit known", kBestHeldOut, "",
                 1.0, 6}};
    }

private:
    std::string path(const char* what) const { return (m_ground->scratch / m_name).string() + "." + what; }

    const Ground* m_ground;
    std::string m_name;
    const game::ReviewLog* m_log;
    game::TrainingItems m_items;
};

/// Every card from its first review to its last; the sum keeps the work from being left out.
double replay(const game::TrainingItems& items) {
    const game::Fsrs6 model;
    double sum = 0.0;
    for (std::size_t i = 0; i < items.cards(); ++i) {
        const auto card = items.card(i);
        game::MemoryState state = model.first(card.front().rating);
        for (const game::TrainingReview& review : card.subspan(1)) {
            state = model.review(state, review.rating, static_cast<double>(review.days));
        }
        sum += state.stability;
    }
    return sum;
}

std::vector<Row> benchSimulated(const Ground& ground) {
    const game::ReviewLog log = simulatedLog({});
    const LogBench bench(ground, "simulated_1m", log);
    const Peers peers = bench.peers(bench.items().size());
    game::Fsrs6Parameters ours;
    double replayed = 0.0;
    const double trainingMs = medianMs([&] { ours = game::Trainer().train(bench.items()); });
    const double replayMs = medianMs([&] { replayed += replay(bench.items()); });
    if (!(replayed > 0.0)) {
        throw std::runtime_error("the replay lost its states");
    }
    return {
        {"train on 1M reviews, one thread", trainingMs, "binding 0.5.0", peers.trainingMs, "ms", kTrainingAtMost},
        {"replay 1M reviews to states", replayMs, "ts-fsrs 5.4.2 next_state", peers.replayMs, "ms", kReplayAtMost},
        bench.training(ours, peers)};
}

std::vector<Row> benchShared(const Ground& ground) {
    const auto text = engine::readFile(ground.reviewLog, kMostBytes);
    if (!text) {
        fmt::print(stderr, "{} The figures on a real log are left out; name one with --log FILE.\n",
                   text.sentence());
        return {};
    }
    const auto log = game::readReviewCsv(*text);
    if (!log) {
        throw std::runtime_error(ground.reviewLog.string() + ": " + log.sentence());
    }
    const LogBench bench(ground, "real_log", *log);
    const Peers peers = bench.peers(bench.items().size());
    std::vector<Row> rows{bench.training(game::Trainer().train(bench.items()), peers)};
    const std::vector<Row> heldOut = bench.heldOut();
    rows.insert(rows.end(), heldOut.begin(), heldOut.end());
    return rows;
}

} // namespace

std::vector<Row> benchRecall(const Ground& ground) {
    std::vector<Row> rows = benchSimulated(ground);
    const std::vector<Row> shared = benchShared(ground);
    rows.insert(rows.end(), shared.begin(), shared.end());
    return rows;
}

} // namespace bench
