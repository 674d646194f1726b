#include "game/saves/journal.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

std::int64_t sizeOf(const engine::Descriptor& file) {
    struct stat facts {};
    return ::fstat(file.number(), &facts) == 0 ? facts.st_size : -1;
}

/// Cuts off what was written of a line, unless somebody else wrote behind it.
void takeBack(const engine::Descriptor& file, std::int64_t before, std::size_t line) {
    const std::int64_t size = sizeOf(file);
    if (before >= 0 && size > before && size - before <= static_cast<std::int64_t>(line)) {
        static_cast<void>(::ftruncate(file.number(), before));
    }
}

engine::Failure notSaved(const std::filesystem::path& path, int errorNumber) {
    const bool full = errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
    return {fmt::format("Could not save to {}: {}. {}", path.string(), engine::systemWords(errorNumber),
                        full ? "Make room on that disk and try again."
                             : "Check that the disk is there and try again.")};
}

// No text in an entry holds them: `<` is never written as it is.
constexpr std::string_view kBegin = "<entry";
constexpr std::string_view kEnd = "</entry>";

/// An entry from its beginning to its end, or to where the next begins when it has none; or what lies before one.
std::string_view firstPiece(std::string_view bytes) {
    if (!bytes.starts_with(kBegin)) {
        return bytes.substr(0, bytes.find(kBegin));
    }
    const std::size_t next = bytes.find(kBegin, 1);
    const std::size_t end = bytes.find(kEnd);
    return bytes.substr(0, end < next ? end + kEnd.size() : next);
}

void takeStray(JournalReading& reading, std::string_view piece, bool last) {
    const std::string_view begun = piece.substr(std::min(piece.find_first_not_of('\n'), piece.size()));
    const auto breaks = static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
    const auto zeros = static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\0'));
    if (piece.find(kEnd) != std::string_view::npos) {
        ++reading.damaged;
    } else if (last && !begun.empty() && kBegin.starts_with(begun)) {
        reading.torn = true;
    } else {
        reading.zeros += zeros;
        reading.strays += piece.size() - breaks - zeros;
    }
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
        const std::string_view piece = firstPiece(bytes);
        if (!piece.starts_with(kBegin)) {
            takeStray(reading, piece, piece.size() == bytes.size());
        } else if (const auto contents = format.readJournalLine(piece); !contents) {
            const bool unfinished = piece.size() == bytes.size() && !piece.ends_with(kEnd);
            unfinished ? void(reading.torn = true) : void(++reading.damaged);
        } else if (contents->version > format.version()) {
            reading.newer = contents->version;
        } else {
            take(reading, *contents);
            reading.whole += newestForm(piece, *contents, format);
        }
        bytes.remove_prefix(piece.size());
    }
    return reading;
}

Journal::Look Journal::look() const {
    struct stat facts {};
    return ::stat(m_path.c_str(), &facts) == 0 ? Look{facts.st_ino, facts.st_size} : Look{};
}

Journal::Look Journal::lookAt(const engine::Descriptor& file) {
    struct stat facts {};
    return ::fstat(file.number(), &facts) == 0 ? Look{facts.st_ino, facts.st_size} : Look{};
}

void Journal::lookAgain() {
    m_left = look();
}

bool Journal::isAsLeft() const {
    return m_left.size >= 0 && m_left == look();
}

engine::Outcome Journal::append(std::string_view line) {
    auto written = write(line);
    const Look now = look();
    // Somebody put another file in its place just now: what was written is not in it, and is written again.
    const bool replaced = now.file != m_left.file && now.size != m_left.size;
    return written && replaced ? write(line) : written;
}

engine::Outcome Journal::write(std::string_view line) {
    // Opened again each time: should the file have been moved away meanwhile, it is not written into.
    const engine::Descriptor file(::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!file.isOpen()) {
        return notSaved(m_path, errno);
    }
    const Look before = lookAt(file);
    if (file.writeAll(line) && ::fdatasync(file.number()) == 0) {
        // What others wrote in between is still to be read.
        m_left = m_left == before ? lookAt(file) : Look{before.file, -1};
        return engine::Done{};
    }
    const engine::Failure failure = notSaved(m_path, errno);
    takeBack(file, before.size, line.size());
    return failure;
}

} // namespace game
