#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "engine/ui/screen.hpp"

namespace engine {

/// A screen in words, as somebody hears it: what there is to read, and what each control is and how it stands.
/// Where a part that scrolls has controls, its texts are said with them: a heading and what stands below it before
/// the first control, an explanation after its own.
class SpokenScreen {
public:
    /// A control as it stands.
    struct Control {
        std::string label;
        std::string line;
        /// Answers of one question share it.
        std::string group;
        bool option = false;
        bool chosen = false;
    };

    /// The screen stays as it is while this is used.
    explicit SpokenScreen(const Screen& screen);

    /// What there is to read without moving the focus, a line each, in reading order.
    std::vector<std::string> texts() const;
    /// The same, with the answers already chosen where they stand; not those around `focus`, which are said with
    /// it.
    std::vector<std::string> opening(const std::string& focus) const;
    /// All that can be reached, by id.
    std::map<std::string, Control> controls() const;
    /// What is said of a control when the focus comes to it: what it is, which of how many answers, how it stands,
    /// and the words below it. Empty for none of this id.
    std::string control(const std::string& id) const;
    /// The heading that a control of a scrolling part stands under, with the words below that. Empty for none.
    std::string section(const std::string& id) const;
    /// Whether that is among `texts`.
    bool isFirstSection(const std::string& id) const;

private:
    std::size_t placeOf(const std::string& id) const;
    /// In a part that has controls; then from the heading (or the part's first element) before the control.
    std::size_t sectionBegin(std::size_t at) const;
    std::string optionLine(std::size_t at) const;
    std::string explanation(std::size_t at) const;
    bool isSaidAtOnce(std::size_t at) const;

    const std::vector<Element>& m_elements;
    /// The first control of each part that has one.
    std::map<std::string, std::size_t> m_firstControls;
};

} // namespace engine
