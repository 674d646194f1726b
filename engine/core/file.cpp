#include "engine/core/file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

#include <fmt/core.h>

#include "engine/core/descriptor.hpp"

namespace engine {
namespace {

Failure writeFailure(const std::filesystem::path& path) {
    return {fmt::format("Could not write {}: {}.", path.string(), systemWords(errno))};
}

} // namespace

std::string systemWords(int errorNumber) {
    return std::generic_category().message(errorNumber);
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(path, problem);
    if (problem) {
        return Failure{fmt::format("Could not read {}: {}.", path.string(), problem.message())};
    }
    if (size > maxBytes) {
        return Failure{
            fmt::format("{} is too large: {} bytes, at most {} are read.", path.string(), size, maxBytes)};
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes(size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!file) {
        return Failure{fmt::format("Could not read {}: it ended early or may not be read.", path.string())};
    }
    return bytes;
}

Outcome replaceFile(const std::filesystem::path& path, std::string_view bytes, Durable durable) {
    const std::filesystem::path temporary = path.string() + ".new";
    const auto sync = [durable](const Descriptor& file) {
        return durable == Durable::no || ::fsync(file.number()) == 0;
    };
    {
        const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (!file.isOpen() || !file.writeAll(bytes) || !sync(file)) {
            const Failure failure = writeFailure(path);
            ::unlink(temporary.c_str());
            return failure;
        }
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        const Failure failure = writeFailure(path);
        ::unlink(temporary.c_str());
        return failure;
    }
    if (durable == Durable::no) {
        return Done{};
    }
    // The new name must survive a power cut too.
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen()) {
        ::fsync(directory.number());
    }
    return Done{};
}

} // namespace engine
