#include "game/saves/compaction.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "game/saves/loaded_save.hpp"

namespace game {

engine::Result<Compaction> Compaction::of(const SaveFiles& files, const SaveFormat& format) {
    const auto save = LoadedSave::from(files, format);
    if (!save) {
        return save.failure();
    }
    if (save->snapshot != FileState::whole) {
        return engine::Failure{
            fmt::format("{} was damaged while the game ran; it will be repaired when it is opened next.",
                        files.snapshot().string())};
    }
    auto before = engine::readFile(files.snapshot(), SaveFormat::kMostBytes);
    if (!before) {
        return before.failure();
    }
    std::string journal = format.journalLine(save->data.settings);
    for (const LogEntry& entry : save->sinceSnapshot) {
        journal += format.journalLine(entry);
    }
    Compaction compaction;
    compaction.steps.push_back({files.backup(), std::move(*before)});
    compaction.steps.push_back({files.snapshot(), format.snapshot(save->data)});
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
