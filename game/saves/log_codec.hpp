#pragma once

#include <optional>

#include "engine/xml/xml_tag.hpp"
#include "engine/xml/xml_writer.hpp"
#include "game/saves/save_file.hpp"

namespace game {

/// How a log entry and a rep's settings are written as XML elements. What was written is read back the same, to the
/// last bit of a number; values that are usual are left out of the file.
class LogCodec {
public:
    static void write(engine::XmlWriter& out, const LogEntry& entry);
    static void write(engine::XmlWriter& out, const RepSettings& settings);

    /// Nothing when the tag is no entry's, or something in it is missing or cannot be.
    static std::optional<LogEntry> readEntry(const engine::XmlTag& tag);
    /// The settings without any: each has a tag of its own inside.
    static std::optional<RepSettings> readSettings(const engine::XmlTag& tag);
    /// False when it is no setting.
    static bool readSetting(const engine::XmlTag& tag, RepSettings& settings);
};

} // namespace game
