#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "game/saves/save_files.hpp"

namespace game {

/// Copies that a sync service or a file manager made of a file of a save, when two versions met or somebody made
/// one: `Ada (1).xml`, `Ada (conflicted copy 2026-11-04).journal`, `Ada.sync-conflict-20261104-101112-7ABCDEF.xml`,
/// `Ada-DESKTOP-4K2L.xml`, `Ada 2.xml`, `Ada - Copy.xml`, `Kopie von Ada.xml`. The name is not enough, for a person
/// may be called `Ada 2`: what is in the file has to say so too.
class ConflictCopies {
public:
    /// Whose copy a file of this name could be, the longest name first: its name without the ending begins with the
    /// rep's, or ends with it after a space.
    static std::vector<std::string> possibleOriginals(std::string_view stem,
                                                      const std::function<bool(const std::string&)>& isRep);
    /// Whether files that share a name say that they are of this rep's save: one names the rep, or begins with an
    /// entry that is in `originals` too.
    static bool areOf(const std::string& rep, const std::vector<std::filesystem::path>& files,
                      const std::vector<std::filesystem::path>& originals);
};

} // namespace game
