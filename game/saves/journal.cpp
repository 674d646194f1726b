#include "game/saves/journal.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/core.h>

#include "engine/core/descriptor.hpp"
#include "engine/core/file.hpp"

namespace game {
namespace {

std::int64_t sizeOf(const engine::Descriptor& file) {
    struct stat facts {};
    return ::fstat(file.number(), &facts) == 0 ? facts.st_size : -1;
}

bool cut(const engine::Descriptor& file, std::int64_t size) {
    return ::ftruncate(file.number(), size) == 0;
}

engine::Failure notSaved(const std::filesystem::path& path, int errorNumber) {
    const bool full = errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
    return {fmt::format("Could not save to {}: {}. {}", path.string(), engine::systemWords(errorNumber),
                        full ? "Make room on that disk and try again."
                             : "Check that the disk is there and try again.")};
}

void take(JournalReading& reading, const SaveContents& contents) {
    if (contents.settings) {
        reading.settings = contents.settings;
    }
    reading.entries.insert(reading.entries.end(), contents.entries.begin(), contents.entries.end());
}

/// The line, or what a line of an older version is written as today.
std::string newestForm(std::string_view line, const SaveContents& contents, const SaveFormat& format) {
    if (contents.version == format.version()) {
        return std::string(line) + "\n";
    }
    std::string lines = contents.settings ? format.journalLine(*contents.settings) : "";
    for (const LogEntry& entry : contents.entries) {
        lines += format.journalLine(entry);
    }
    return lines;
}

} // namespace

JournalReading JournalReading::of(std::string_view bytes, const SaveFormat& format) {
    JournalReading reading;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const bool complete = end != std::string_view::npos;
        const std::string_view line = bytes.substr(0, end);
        const auto contents = format.readJournalLine(line);
        if (contents && contents->version > format.version()) {
            reading.newer = contents->version;
        } else if (contents) {
            take(reading, *contents);
            reading.whole += newestForm(line, *contents, format);
        } else if (complete) {
            ++reading.damaged;
        } else {
            reading.torn = true;
        }
        bytes.remove_prefix(complete ? end + 1 : bytes.size());
    }
    return reading;
}

engine::Outcome Journal::append(std::string_view line) {
    // Opened anew each time: should the file have been moved away meanwhile, that is noticed and not written into.
    const engine::Descriptor file(::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!file.isOpen() || (m_tornAt && !cut(file, *m_tornAt))) {
        return notSaved(m_path, errno);
    }
    m_tornAt.reset();
    const std::int64_t before = sizeOf(file);
    if (before >= 0 && file.writeAll(line) && ::fdatasync(file.number()) == 0) {
        return engine::Done{};
    }
    const engine::Failure failure = notSaved(m_path, errno);
    if (before >= 0 && !cut(file, before)) {
        m_tornAt = before;
    }
    return failure;
}

} // namespace game
