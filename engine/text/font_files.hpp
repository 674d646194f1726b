#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

struct _FcConfig;

namespace engine {

/// A font: a file, and which of those in it.
struct FontFile {
    std::filesystem::path path;
    int index = 0;

    bool empty() const { return path.empty(); }
};

/// The fonts of this machine, as fontconfig finds them. The same fonts give the same answers, in whatever order
/// their folders are read. Cheap to copy.
class FontFiles {
public:
    /// Takes 10 to 20 ms, and half a second when fonts were put there that fontconfig has not seen yet. Any thread
    /// may call it.
    static FontFiles installed();

    /// Exactly this one, like "Cabin", "SemiBold Italic"; empty when it is not installed.
    FontFile find(std::string_view family, std::string_view style) const;
    /// An upright font of regular weight that has the character, one of Noto Sans if there is any; empty when no
    /// font has it.
    FontFile holding(char32_t character) const;

private:
    explicit FontFiles(std::shared_ptr<_FcConfig> config) : m_config(std::move(config)) {}

    std::shared_ptr<_FcConfig> m_config;
};

} // namespace engine
