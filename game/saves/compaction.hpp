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

    /// Of what the files hold at the moment, so that nothing is folded away that was not read.
    static engine::Result<Compaction> of(const SaveFiles& files, const SaveFormat& format);
    engine::Outcome run() const;
};

} // namespace game
