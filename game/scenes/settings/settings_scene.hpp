#pragma once

#include <string>
#include <vector>

#include "game/scenes/shell/preference.hpp"
#include "game/scenes/shell/ui_scene.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// What a rep sets for themselves. Every change shows at once and is kept in the save.
class SettingsScene final : public UiScene {
public:
    /// `forAnybody`: only what somebody may need before they can begin (text size, contrast, motion, reading
    /// aloud). Nobody has said who plays, so it is kept for this machine.
    explicit SettingsScene(SceneContext& context, bool forAnybody = false);

    std::string name() const override { return "settings"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    void reading(ScrollColumn& column) const;
    void play(ScrollColumn& column) const;
    void rep(ScrollColumn& column) const;
    void essentials(ScrollColumn& column) const;
    void group(ScrollColumn& column, const char* title, const std::vector<const char*>& names) const;
    void chooser(ScrollColumn& column, const char* name) const;
    ScrollColumn card(const ScrollColumn& outer, const std::string& title) const;
    void finish(ScrollColumn& outer, const ScrollColumn& card) const;
    engine::Rect outdented(const engine::Rect& box) const;
    /// The preference of this name, as it is set.
    void add(ScrollColumn& column, const char* name) const;
    void put(ScrollColumn& column, const Preference& preference, const Preference::Flag& flag) const;
    void put(ScrollColumn& column, const Preference& preference, const Preference::Scale& scale) const;
    void put(ScrollColumn& column, const Preference& preference, const Preference::Choice& choice) const;
    struct Entry {
        const char* id;
        std::string label;
        std::string words;
    };
    void toggle(ScrollColumn& column, const Entry& entry, bool on) const;
    void set(const engine::UiEvent& event);
    void show(const engine::UiEvent& event);

    bool m_forAnybody;
};

} // namespace game
