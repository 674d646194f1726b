#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/xml/xml_tag.hpp"
#include "game/saves/save_contents.hpp"

namespace game {

/// How a text of a save is framed: its root element, and the attribute of it that says the version.
struct SaveFrame {
    std::string_view root;
    std::string_view version;
};

/// Puts together what a text of the newest version says, tag by tag: a year of answers needs no tree.
class SaveTags final : public engine::XmlListener {
public:
    SaveTags(const SaveFrame& frame, int newest) : m_frame(frame), m_newest(newest) {}

    void opened(const engine::XmlTag& tag) override;
    void closed() override;

    /// 0 when the root is another or does not say it.
    int version() const { return m_version; }
    /// Nothing when it is not of the newest version, or something in it is none of what a save holds.
    std::optional<SaveContents> contents() &&;
    /// Room for so many entries.
    void reserve(std::size_t entries) { m_contents.entries.reserve(entries); }

private:
    void take(const engine::XmlTag& tag);

    SaveFrame m_frame;
    int m_newest;
    int m_version = 0;
    SaveContents m_contents;
    bool m_good = true;
    /// How many elements are open.
    std::size_t m_depth = 0;
    bool m_inLog = false;
    /// In how many elements the settings stand that are open; 0 when none are.
    std::size_t m_settingsDepth = 0;
};

} // namespace game
