#include "game/saves/save_lock.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

constexpr std::size_t kMostDigits = 18;

bool hasNoLocks(int errorNumber) {
    return errorNumber == ENOLCK || errorNumber == EOPNOTSUPP || errorNumber == ENOTSUP || errorNumber == ENOSYS;
}

} // namespace

engine::Result<SaveLock> SaveLock::take(const SaveFiles& files, Call lock) {
    engine::Descriptor file(::open(files.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!file.isOpen()) {
        return engine::Failure{fmt::format("Cannot keep {}'s save in {}: {}. Check that you may write there.",
                                           files.rep(), files.folder().string(), engine::systemWords(errno))};
    }
    const bool held = (lock != nullptr ? lock : ::flock)(file.number(), LOCK_EX | LOCK_NB) == 0;
    if (held || hasNoLocks(errno)) {
        return SaveLock(std::move(file), files.lock(), held);
    }
    if (errno == EWOULDBLOCK) {
        return engine::Failure{
            fmt::format("{}'s save is open in another running game. Please close that game first, then try again.",
                        files.rep())};
    }
    return engine::Failure{fmt::format("Cannot make sure that no other game uses {}'s save: {}.", files.rep(),
                                       engine::systemWords(errno))};
}

bool SaveLock::isInPlace() const {
    struct stat mine {};
    struct stat there {};
    return ::fstat(m_file.number(), &mine) == 0 && ::stat(m_path.c_str(), &there) == 0 &&
           mine.st_ino == there.st_ino && mine.st_dev == there.st_dev;
}

// Always as long, so that it is never half of an old number; and never waited for, since the journal is what
// counts.
void SaveLock::noteNumber(std::int64_t last) const {
    const std::string line = fmt::format("{:>{}}\n", last, kMostDigits);
    static_cast<void>(::pwrite(m_file.number(), line.data(), line.size(), 0));
}

std::int64_t SaveLock::notedNumber(const SaveFiles& files) {
    const auto text = engine::readFile(files.lock(), 2 * kMostDigits);
    if (!text || text->size() != kMostDigits + 1) {
        return 0;
    }
    const char* end = text->data() + kMostDigits;
    std::int64_t last = 0;
    const auto read =
        std::from_chars(text->data() + std::min(text->find_first_not_of(' '), kMostDigits), end, last);
    return read.ec == std::errc{} && read.ptr == end && last > 0 ? last : 0;
}

} // namespace game
