#include "game/saves/save_format.hpp"

#include <string>
#include <utility>

#include "engine/core/diagnostics.hpp"
#include "engine/xml/xml_document.hpp"
#include "engine/xml/xml_scanner.hpp"
#include "game/saves/checksum.hpp"
#include "game/saves/log_codec.hpp"

namespace game {
namespace {

constexpr SaveFrame kSnapshot{"save", "version"};
constexpr SaveFrame kJournalLine{"entry", "v"};
// Bytes of an entry, about.
constexpr std::size_t kUsualEntry = 160;

std::optional<engine::XmlDocument> parse(std::string_view text) {
    engine::Diagnostics ignored;
    return engine::XmlDocument::parse(text, "save", ignored, SaveFormat::kMostBytes);
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
    return read(text, kSnapshot);
}

std::optional<SaveContents> SaveFormat::readJournalLine(std::string_view line) const {
    return read(line, kJournalLine);
}

std::optional<SaveContents> SaveFormat::read(std::string_view text, const SaveFrame& frame) const {
    if (text.size() > kMostBytes || !Checksum::isWhole(text)) {
        return std::nullopt;
    }
    SaveTags tags(frame, version());
    tags.reserve(text.size() / kUsualEntry);
    if (engine::XmlScanner(text, engine::XmlDocument::kMaxDepth).firstMistake(&tags)) {
        return std::nullopt;
    }
    const int found = tags.version();
    if (found > version()) {
        return SaveContents{found, {}, {}};
    }
    if (found < Migrations::kOldest) {
        return std::nullopt;
    }
    return found == version() ? std::move(tags).contents() : readOlder(text, found);
}

std::optional<SaveContents> SaveFormat::readOlder(std::string_view text, int from) const {
    const auto document = parse(text);
    if (!document) {
        return std::nullopt;
    }
    SaveTree save = document->root().name() == "save" ? SaveTree::of(document->root()) : asSave(document->root());
    m_migrations->lift(save, from);
    save.attributes = {{"version", std::to_string(version())}};
    engine::XmlWriter out;
    save.write(out);
    SaveTags tags(kSnapshot, version());
    if (engine::XmlScanner(out.str(), engine::XmlDocument::kMaxDepth).firstMistake(&tags)) {
        return std::nullopt;
    }
    auto contents = std::move(tags).contents();
    if (contents) {
        contents->version = from;
    }
    return contents;
}

} // namespace game
