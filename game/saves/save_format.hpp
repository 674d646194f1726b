#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/saves/migrations.hpp"
#include "game/saves/save_contents.hpp"
#include "game/saves/save_tags.hpp"

namespace game {

/// The two texts a save consists of. A snapshot is a document:
///
///     <save version="3">
///       <settings name="Ada"> <setting name="text-scale" value="120"/> </settings>
///       <log> <attempt n="1" at="…" …/> <reveal …/> <page …/> <assessment …/> <round …/> <badge …/> <model …/>
///             <clock …/> </log>
///       <end check="…"/>
///     </save>
///
/// A journal has one line for each thing that happened since: `<entry v="3"><attempt …/><end check="…"/></entry>`.
/// The frames (`save version`, `entry v`, `end check`) stay the same in all versions to come.
class SaveFormat {
public:
    static constexpr std::size_t kMostBytes = std::size_t{1} << 29;

    explicit SaveFormat(const Migrations& migrations = Migrations::ofGame()) : m_migrations(&migrations) {}

    std::string snapshot(const SaveData& data) const;
    /// With the line's end.
    std::string journalLine(const LogEntry& entry) const;
    std::string journalLine(const RepSettings& settings) const;

    /// Nothing when it is damaged.
    std::optional<SaveContents> readSnapshot(std::string_view text) const;
    /// `line` without its end; nothing when it is torn or damaged.
    std::optional<SaveContents> readJournalLine(std::string_view line) const;

    int version() const { return m_migrations->newest(); }

private:
    std::optional<SaveContents> read(std::string_view text, const SaveFrame& frame) const;
    std::optional<SaveContents> readOlder(std::string_view text, int version) const;

    const Migrations* m_migrations;
};

} // namespace game
