#include "game/saves/save_format.hpp"

#include <charconv>

#include "engine/core/diagnostics.hpp"
#include "engine/xml/xml_document.hpp"
#include "game/saves/checksum.hpp"
#include "game/saves/log_codec.hpp"

namespace game {
namespace {

std::optional<engine::XmlDocument> parse(std::string_view text) {
    engine::Diagnostics ignored;
    return engine::XmlDocument::parse(text, "save", ignored, SaveFormat::kMostBytes);
}

/// 0 when there is none that could be.
int versionIn(const engine::XmlElement& element, std::string_view attribute) {
    const std::string_view text = element.attribute(attribute).value_or("");
    int version = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), version);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && version > 0 ? version : 0;
}

bool takeInto(SaveContents& contents, const engine::XmlElement& element) {
    if (element.name() == "settings") {
        contents.settings = LogCodec::readSettings(element);
        return contents.settings.has_value();
    }
    auto entry = LogCodec::readEntry(element);
    if (entry) {
        contents.entries.push_back(std::move(*entry));
    }
    return entry.has_value();
}

/// A snapshot's root, of the newest version.
std::optional<SaveContents> readSave(const engine::XmlElement& save, int version) {
    SaveContents contents{version, {}, {}};
    for (const engine::XmlElement& part : save.children()) {
        if (part.name() == "log") {
            for (const engine::XmlElement& entry : part.children()) {
                if (!takeInto(contents, entry)) {
                    return std::nullopt;
                }
            }
        } else if (part.name() != "end" && !takeInto(contents, part)) {
            return std::nullopt;
        }
    }
    return contents;
}

/// An old journal line as the save a migration expects.
SaveTree asSave(const engine::XmlElement& entry) {
    SaveTree save{"save", {}, {}};
    SaveTree log{"log", {}, {}};
    for (const engine::XmlElement& part : entry.children()) {
        if (part.name() == "settings") {
            save.children.push_back(SaveTree::of(part));
        } else if (part.name() != "end") {
            log.children.push_back(SaveTree::of(part));
        }
    }
    save.children.push_back(std::move(log));
    return save;
}

template <class Part>
std::string checkedLine(const Part& part, int version) {
    engine::XmlWriter out(engine::XmlWriter::Style::oneLine);
    out.open("entry").attribute("v", std::int64_t{version});
    LogCodec::write(out, part);
    Checksum::reserve(out);
    out.close();
    return Checksum::close(out.str());
}

} // namespace

std::string SaveFormat::snapshot(const SaveData& data) const {
    engine::XmlWriter out;
    out.open("save").attribute("version", std::int64_t{version()});
    LogCodec::write(out, data.settings);
    out.open("log");
    for (const LogEntry& entry : data.log.entries()) {
        LogCodec::write(out, entry);
    }
    out.close();
    Checksum::reserve(out);
    out.close();
    return Checksum::close(out.str());
}

std::string SaveFormat::journalLine(const LogEntry& entry) const {
    return checkedLine(entry, version());
}

std::string SaveFormat::journalLine(const RepSettings& settings) const {
    return checkedLine(settings, version());
}

std::optional<SaveContents> SaveFormat::readSnapshot(std::string_view text) const {
    if (!Checksum::isWhole(text)) {
        return std::nullopt;
    }
    const auto document = parse(text);
    const int found = document && document->root().name() == "save" ? versionIn(document->root(), "version") : 0;
    if (found > version()) {
        return SaveContents{found, {}, {}};
    }
    if (found < Migrations::kOldest) {
        return std::nullopt;
    }
    return found == version() ? readSave(document->root(), found) : readTree(SaveTree::of(document->root()), found);
}

std::optional<SaveContents> SaveFormat::readJournalLine(std::string_view line) const {
    if (!Checksum::isWhole(line)) {
        return std::nullopt;
    }
    const auto document = parse(line);
    const int found = document && document->root().name() == "entry" ? versionIn(document->root(), "v") : 0;
    if (found > version()) {
        return SaveContents{found, {}, {}};
    }
    if (found < Migrations::kOldest) {
        return std::nullopt;
    }
    return found == version() ? readSave(document->root(), found) : readTree(asSave(document->root()), found);
}

std::optional<SaveContents> SaveFormat::readTree(SaveTree save, int version) const {
    m_migrations->lift(save, version);
    engine::XmlWriter out;
    save.write(out);
    const auto document = parse(out.str());
    return document ? readSave(document->root(), version) : std::nullopt;
}

} // namespace game
