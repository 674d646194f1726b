#include "game/saves/save_tags.hpp"

#include <charconv>
#include <utility>

#include "game/saves/log_codec.hpp"

namespace game {
namespace {

/// 0 when there is none that could be.
int versionIn(const engine::XmlTag& tag, std::string_view attribute) {
    const std::string_view text = tag.attribute(attribute).value_or("");
    int version = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), version);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && version > 0 ? version : 0;
}

} // namespace

void SaveTags::opened(const engine::XmlTag& tag) {
    const std::size_t depth = m_depth++;
    if (depth == 0) {
        m_version = tag.name() == m_frame.root ? versionIn(tag, m_frame.version) : 0;
        m_contents.version = m_version;
    }
    if (depth == 0 || m_version != m_newest || !m_good) {
        return;
    }
    if (m_settingsDepth > 0) {
        m_good = depth > m_settingsDepth + 1 || LogCodec::readSetting(tag, *m_contents.settings);
    } else if (depth == 1 && tag.name() == "log") {
        m_inLog = true;
    } else if (depth == 1 ? tag.name() != "end" : depth == 2 && m_inLog) {
        take(tag);
        m_settingsDepth = tag.name() == "settings" ? depth : 0;
    }
}

void SaveTags::closed() {
    --m_depth;
    if (m_depth == m_settingsDepth) {
        m_settingsDepth = 0;
    }
    m_inLog = m_inLog && m_depth > 1;
}

void SaveTags::take(const engine::XmlTag& tag) {
    if (tag.name() == "settings") {
        m_contents.settings = LogCodec::readSettings(tag);
        m_good = m_contents.settings.has_value();
    } else if (auto entry = LogCodec::readEntry(tag)) {
        m_contents.entries.push_back(std::move(*entry));
    } else {
        m_good = false;
    }
}

std::optional<SaveContents> SaveTags::contents() && {
    return m_good && m_version == m_newest ? std::optional(std::move(m_contents)) : std::nullopt;
}

} // namespace game
