#include "game/saves/save_lock.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {

engine::Result<SaveLock> SaveLock::take(const SaveFiles& files) {
    engine::Descriptor file(::open(files.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!file.isOpen()) {
        return engine::Failure{fmt::format("Cannot keep {}'s save in {}: {}. Check that you may write there.",
                                           files.rep(), files.folder().string(), engine::systemWords(errno))};
    }
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) {
        return SaveLock(std::move(file));
    }
    if (errno == EWOULDBLOCK) {
        return engine::Failure{
            fmt::format("{}'s save is open in another running game. Please close that game first, then try again.",
                        files.rep())};
    }
    return engine::Failure{fmt::format("Cannot make sure that no other game uses {}'s save: {}.", files.rep(),
                                       engine::systemWords(errno))};
}

} // namespace game
