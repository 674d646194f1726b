#include "game/saves/compaction.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "game/saves/seal.hpp"

namespace game {

engine::Result<Compaction> Compaction::of(const SaveFiles& files, const SaveFormat& format, const SaveData& data,
                                          const std::vector<LogEntry>& sinceSnapshot) {
    auto before = engine::readFile(files.snapshot(), SaveFormat::kMostBytes);
    if (!before) {
        return before.failure();
    }
    if (!Seal::isWhole(*before)) {
        return engine::Failure{
            fmt::format("{} was damaged while the game ran; it will be mended when it is opened next.",
                        files.snapshot().string())};
    }
    std::string journal = format.journalLine(data.settings);
    for (const LogEntry& entry : sinceSnapshot) {
        journal += format.journalLine(entry);
    }
    Compaction compaction;
    compaction.steps.push_back({files.backup(), std::move(*before)});
    compaction.steps.push_back({files.snapshot(), format.snapshot(data)});
    compaction.steps.push_back({files.journal(), std::move(journal)});
    return compaction;
}

engine::Outcome Compaction::run() const {
    for (const Step& step : steps) {
        if (auto replaced = engine::replaceFile(step.file, step.bytes); !replaced) {
            return replaced;
        }
    }
    return engine::Done{};
}

} // namespace game
