#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace fuzz {

/// A folder of this process alone, in memory where the system has such a place; gone in the end.
class ScratchFolder {
public:
    ScratchFolder() : m_path(place() / ("recall-fuzz-" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(m_path);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        std::filesystem::create_directories((m_path / name).parent_path());
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return m_path / name;
    }

private:
    static std::filesystem::path place() {
        std::error_code problem;
        const std::filesystem::path memory = "/dev/shm";
        return std::filesystem::is_directory(memory, problem) && ::access(memory.c_str(), W_OK) == 0
                   ? memory
                   : std::filesystem::temp_directory_path();
    }

    std::filesystem::path m_path;
};

} // namespace fuzz
