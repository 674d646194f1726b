#pragma once

#include <cstdint>

#include "engine/core/descriptor.hpp"
#include "engine/core/result.hpp"
#include "game/saves/save_files.hpp"

namespace game {

/// Holds one save for one running game. Let go when it is destroyed, and by the system when the game dies however
/// it may: the file stays, the lock does not. The file also notes how far the numbers of the device's entries have
/// got, so that a journal which was cut is found out.
class SaveLock {
public:
    /// How a file is locked: `flock` of the system.
    using Call = int (*)(int descriptor, int operation);

    /// Refused when another game holds it. In a folder that knows no locks it is no more than a file.
    static engine::Result<SaveLock> take(const SaveFiles& files, Call lock = nullptr);

    /// Keeps other games out.
    bool isHeld() const { return m_held; }
    /// Whether the file is still there; somebody may have removed or replaced it while the game ran.
    bool isInPlace() const;

    void noteNumber(std::int64_t last) const;
    /// 0 when none was noted.
    static std::int64_t notedNumber(const SaveFiles& files);

private:
    SaveLock(engine::Descriptor file, std::filesystem::path path, bool held)
        : m_file(std::move(file)), m_path(std::move(path)), m_held(held) {}

    engine::Descriptor m_file;
    std::filesystem::path m_path;
    bool m_held;
};

} // namespace game
