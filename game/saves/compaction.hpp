#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_format.hpp"

namespace game {

/// How a journal is folded into a new snapshot: three files are replaced, one after the other, each at once and for
/// good. After any of the steps the save on the disk is whole: the snapshot becomes the backup; then everything
/// becomes the snapshot; then the journal is cut down to what the backup does not hold.
struct Compaction {
    struct Step {
        std::filesystem::path file;
        std::string bytes;
    };
    std::vector<Step> steps;

    /// `sinceSnapshot`: the entries of `data` that the snapshot on the disk does not hold.
    static engine::Result<Compaction> of(const SaveFiles& files, const SaveFormat& format, const SaveData& data,
                                         const std::vector<LogEntry>& sinceSnapshot);
    engine::Outcome run() const;
};

} // namespace game
