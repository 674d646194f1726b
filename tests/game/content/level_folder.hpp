#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

#include "engine/core/diagnostics.hpp"

namespace test {

namespace fs = std::filesystem;

inline fs::path dataFolder() {
    return fs::path(RECALL_SOURCE_DIR) / "tests/game/content/data";
}

inline std::string textOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

inline void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// A levels folder of its own that starts as a copy of one of the data folders and is gone in the end.
class LevelFolder {
public:
    explicit LevelFolder(const std::string& like) : m_home(unique()) {
        fs::create_directories(m_home);
        fs::copy(dataFolder() / like, path(), fs::copy_options::recursive);
    }
    ~LevelFolder() {
        std::error_code ignored;
        fs::remove_all(m_home, ignored);
    }
    LevelFolder(const LevelFolder&) = delete;
    LevelFolder& operator=(const LevelFolder&) = delete;

    static inline const std::string kHome = "recall-levels-";

    fs::path path() const { return m_home / "levels"; }
    /// Lays other files over it.
    void cover(const fs::path& files) const {
        fs::copy(files, path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }

private:
    static fs::path unique() {
        static int made = 0;
        return fs::temp_directory_path() / (kHome + std::to_string(::getpid()) + "-" + std::to_string(++made));
    }

    fs::path m_home;
};

inline std::vector<std::string> linesOf(const engine::Diagnostics& diagnostics) {
    std::vector<std::string> lines;
    for (const engine::Diagnostic& diagnostic : diagnostics.sorted()) {
        // Where the folder lies is another place in every run.
        lines.push_back(diagnostic.toString());
        std::string& line = lines.back();
        for (std::size_t home = line.find(LevelFolder::kHome); home != std::string::npos;
             home = line.find(LevelFolder::kHome)) {
            const std::size_t begin = line.rfind(' ', home) + 1;
            line.erase(begin, line.find('/', home) + 1 - begin);
        }
    }
    return lines;
}

} // namespace test
