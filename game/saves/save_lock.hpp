#pragma once

#include "engine/core/descriptor.hpp"
#include "engine/core/result.hpp"
#include "game/saves/save_files.hpp"

namespace game {

/// Holds one save for one running game. Let go when it is destroyed, and by the system when the game dies however
/// it may: the file stays, the lock does not.
class SaveLock {
public:
    static engine::Result<SaveLock> take(const SaveFiles& files);

private:
    explicit SaveLock(engine::Descriptor file) : m_file(std::move(file)) {}

    engine::Descriptor m_file;
};

} // namespace game
