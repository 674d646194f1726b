#include "tools/recall_team/train.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "engine/core/file.hpp"
#include "game/memory/model_fit.hpp"
#include "game/memory/recall_correction.hpp"
#include "game/memory/review_csv.hpp"
#include "game/progress/rep_record.hpp"
#include "game/session/folder_team_store.hpp"
#include "tools/recall_team/progress.hpp"

namespace team {
namespace {

constexpr std::size_t kMostBytes = std::size_t{4} << 30;
constexpr const char* kFsrs6 = "fsrs-6";
constexpr const char* kFsrs7 = "fsrs-7";

void complain(const std::string& sentence) {
    fmt::print(stderr, "recall-team: {}\n", sentence);
}

/// What there is to learn from, whether all of it could be read, and the model a team uses now.
struct Source {
    game::ReviewLog log;
    bool whole = true;
    std::optional<game::MemoryModel> present;
};

engine::Result<Source> readCsv(const std::filesystem::path& path) {
    const auto text = engine::readFile(path, kMostBytes);
    if (!text) {
        return text.failure();
    }
    auto log = game::readReviewCsv(*text);
    if (!log) {
        return engine::Failure{path.string() + ": " + log.sentence()};
    }
    return Source{std::move(log).value(), true, std::nullopt};
}

/// A card is one rep's memory of one nugget; the ratings are those the points were counted by.
engine::Result<Source> readFolder(const std::filesystem::path& folder, engine::LocalDay today) {
    const game::FolderTeamStore store(folder);
    const auto team = store.team();
    if (!team) {
        return team.failure();
    }
    const game::Library none({}, {});
    Source source;
    const game::MemoryModel* present = team->modelOn(today);
    source.present = present != nullptr ? *present : game::MemoryModel();
    for (const auto* problems : {&team->mistakes, &team->problems}) {
        std::for_each(problems->begin(), problems->end(), complain);
        source.whole = source.whole && problems->empty();
    }
    for (const game::TeamMember& member : team->members) {
        const game::StoredLog stored = store.log(member.rep);
        if (!stored.problem.empty()) {
            complain(stored.problem);
            source.whole = false;
        }
        const game::RepRecord record = game::RepRecord::of(stored.log, none);
        for (const game::ScoredAttempt& scored : record.attempts()) {
            const game::Attempt& attempt = scored.attempt;
            // What was answered under a wrong clock says nothing of time.
            if (scored.trusted) {
                source.log.add(stored.rep + "/" + attempt.nugget.text(),
                               {scored.score.rating, attempt.at, attempt.recallMs});
            }
        }
    }
    return source;
}

/// Where training starts: the defaults of the model asked for, else of the one in use.
game::MemoryModel startOf(const TrainRequest& request, const Source& source) {
    if (request.model.empty()) {
        return source.present.value_or(game::MemoryModel()).defaults();
    }
    return request.model == kFsrs7 ? game::MemoryModel(game::Fsrs7()) : game::MemoryModel(game::Fsrs6());
}

/// What becomes of an accepted fit of a team: from when on it counts, or would.
struct Use {
    std::optional<engine::LocalDay> from;
    bool written = false;
};

/// The last fifth as a model fitted to the rest predicts it, each prediction corrected by what came before.
game::RecallMetrics correctedLastFifth(const game::ReviewLog& log, const game::ModelFit& fit) {
    std::vector<game::Prediction> all = game::predictCorrected(fit.heldOutModel, log);
    all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(fit.heldOutAfter.items));
    return game::RecallMetrics::of(all);
}

void printRow(const std::string& name, const game::RecallMetrics& metrics) {
    fmt::print("{:<34}  {:>9}  {:>8.4f}  {:>10.4f}  {:>6.4f}\n", name, metrics.items, metrics.logLoss,
               metrics.rmseBins, metrics.auc);
}

/// It has no bins: those are the model's.
void printCorrected(const game::RecallMetrics& metrics) {
    fmt::print("{:<34}  {:>9}  {:>8.4f}  {:>10}  {:>6.4f}\n", "Last fifth, fitted and corrected", metrics.items,
               metrics.logLoss, "–", metrics.auc);
}

void printCalibration(const std::vector<game::CalibrationRow>& rows) {
    fmt::print("\nCalibration after, over all items\n{:>11}  {:>9}  {:>9}  {:>8}\n", "Chance", "Items", "Predicted",
               "Recalled");
    for (const game::CalibrationRow& row : rows) {
        if (row.items > 0) {
            fmt::print("{:>3.0f} – {:>3.0f} %  {:>9}  {:>7.1f} %  {:>6.1f} %\n", row.from * 100.0, row.to * 100.0,
                       row.items, row.predicted * 100.0, row.recalled * 100.0);
        }
    }
}

void printTable(const game::ReviewLog& log, const game::ModelFit& fit, const Use& use) {
    fmt::print("{} answers to {} cards\n{} is fitted\n\n{:<34}  {:>9}  {:>8}  {:>10}  {:>6}\n", log.reviews(),
               log.cards().size(), fit.start.name(), "", "Items", "Log loss", "RMSE(bins)", "AUC");
    const auto name = fit.present.name();
    const std::string present =
        fit.present.isDefault() ? fmt::format("{} defaults", name) : fmt::format("present {}", name);
    printRow(fmt::format("All items, {}", present), fit.before);
    printRow("All items, after", fit.after);
    if (fit.verdict != game::ModelFit::Verdict::tooLittleData) {
        printRow(fmt::format("Last fifth, {}", present), fit.heldOutBefore);
        printRow("Last fifth, fitted to the rest", fit.heldOutAfter);
        printCorrected(correctedLastFifth(log, fit));
    }
    if (fit.after.items > 0) {
        printCalibration(fit.after.calibration);
    }
    fmt::print("\n{}\n", fit.sentence());
    if (use.from) {
        fmt::print("{} from {} on, when the next season starts; what was scored until then stays.\n",
                   use.written ? "It counts" : "Nothing was written. With --apply it counts", use.from->toIso());
    }
}

nlohmann::ordered_json asJson(const game::RecallMetrics& metrics) {
    nlohmann::ordered_json json{{"items", metrics.items},
                                {"logLoss", metrics.logLoss},
                                {"rmseBins", metrics.rmseBins},
                                {"auc", metrics.auc}};
    json["calibration"] = nlohmann::ordered_json::array();
    for (const game::CalibrationRow& row : metrics.calibration) {
        json["calibration"].push_back({{"from", row.from},
                                       {"to", row.to},
                                       {"items", row.items},
                                       {"predicted", row.predicted},
                                       {"recalled", row.recalled}});
    }
    return json;
}

const char* nameOf(game::ModelFit::Verdict verdict) {
    switch (verdict) {
    case game::ModelFit::Verdict::accepted:
        return "accepted";
    case game::ModelFit::Verdict::noBetter:
        return "no better";
    case game::ModelFit::Verdict::worseCalibrated:
        return "worse calibrated";
    case game::ModelFit::Verdict::nothingNew:
        return "nothing new";
    case game::ModelFit::Verdict::tooLittleData:
        break;
    }
    return "too little data";
}

void printJson(const game::ReviewLog& log, const game::ModelFit& fit, const Use& use) {
    nlohmann::ordered_json json;
    json["answers"] = log.reviews();
    json["cards"] = log.cards().size();
    json["verdict"] = nameOf(fit.verdict);
    json["sentence"] = fit.sentence();
    json["applied"] = use.written;
    json["countsFrom"] = use.from ? nlohmann::ordered_json(use.from->toIso()) : nlohmann::ordered_json();
    json["fitted"] = fit.start.name();
    json["comparedWith"] = fit.presentName();
    json["model"] = fit.model.name();
    json["parameters"] = fit.model.numbers();
    json["before"] = asJson(fit.before);
    json["after"] = asJson(fit.after);
    if (fit.verdict != game::ModelFit::Verdict::tooLittleData) {
        json["heldOutBefore"] = asJson(fit.heldOutBefore);
        json["heldOutAfter"] = asJson(fit.heldOutAfter);
        const game::RecallMetrics corrected = correctedLastFifth(log, fit);
        json["heldOutCorrected"] = {
            {"items", corrected.items}, {"logLoss", corrected.logLoss}, {"auc", corrected.auc}};
    }
    fmt::print("{}\n", json.dump(2));
}

/// The first day of a team's next season.
engine::Result<engine::LocalDay> nextSeason(const TrainRequest& request) {
    const auto team = game::FolderTeamStore(request.source).team();
    return team ? engine::Result(team->nextSeasonStart(engine::LocalDay::of(request.now.value()))) : team.failure();
}

/// Writes an accepted fit down, if that is what was asked for.
engine::Result<Use> keep(const game::ModelFit& fit, const TrainRequest& request) {
    const auto from = nextSeason(request);
    if (!from) {
        return from.failure();
    }
    if (request.apply) {
        if (const auto written = game::FolderTeamStore(request.source).addModel({*from, fit.model}); !written) {
            return written.failure();
        }
    }
    return Use{*from, request.apply};
}

} // namespace

CLI::App* addTrain(CLI::App& program, TrainRequest& request) {
    auto* command = program.add_subcommand("train", "fit the memory model to what was really recalled");
    command->add_option("FILE|DIR", request.source, "a review log (.csv), or the team's folder of saves")
        ->required()
        ->check(CLI::ExistingPath);
    command
        ->add_option("--model", request.model,
                     "which model to fit (default: the one the team uses now; fsrs-6 for a .csv)")
        ->check(CLI::IsMember({kFsrs6, kFsrs7}));
    command->add_option("--now", request.now.text, "as of this moment (default: now)")->check(Moment::check);
    command->add_flag("--apply", request.apply, "write an accepted fit down for the team's next season");
    command->add_flag("--json", request.json, "print JSON to standard output");
    command->footer(
        "Examples: recall-team train /srv/recall-city/acme --json\n"
        "          recall-team train /srv/recall-city/acme --apply\n"
        "Nothing is written without --apply.\n"
        "A fit is accepted only if it predicts the last fifth of the answers, which it never saw, better "
        "(log loss) than the model the team uses now (for a .csv: than the defaults), and is calibrated no worse "
        "(RMSE by bins). With fewer than " +
        std::to_string(game::ModelFit::kLeastHeldOut) +
        " answers in that fifth it says so, and all stays as it is.\n"
        "fsrs-7 also knows minutes and hours: it may fit better where missed ones are asked again the same day.\n"
        "With --apply a team's accepted fit is written to team.memory.xml in its folder and counts from its next "
        "season on.\n"
        "A .csv has the columns card_id, review_rating (1-4), review_time (ISO 8601), review_duration "
        "(ms).");
    return command;
}

int train(const TrainRequest& request) {
    const bool ofTeam = std::filesystem::is_directory(request.source);
    const auto today = engine::LocalDay::of(request.now.value());
    const auto source = ofTeam ? readFolder(request.source, today) : readCsv(request.source);
    if (!source) {
        complain(source.sentence());
        return 1;
    }
    const game::MemoryModel start = startOf(request, *source);
    game::Trainer trainer(game::TrainingPlan::of(start));
    trainer.onProgress(progressOf("Training"));
    const game::ModelFit fit =
        game::ModelFit::of(game::TrainingItems(source->log), source->present.value_or(start), trainer);
    Use use;
    bool kept = true;
    if (ofTeam && fit.verdict == game::ModelFit::Verdict::accepted) {
        const auto known = keep(fit, request);
        kept = known.ok();
        kept ? static_cast<void>(use = *known) : complain(known.sentence());
    }
    request.json ? printJson(source->log, fit, use) : printTable(source->log, fit, use);
    return source->whole && kept ? 0 : 1;
}

} // namespace team
