#pragma once

#include <memory>
#include <string>

#include "game/scenes/scroll_column.hpp"
#include "game/scenes/ui_scene.hpp"

namespace game {

/// What a rep sets for themselves. Every change shows at once and is kept in the save.
class SettingsScene final : public UiScene {
public:
    /// One thing to set, as it reads.
    struct Entry {
        const char* id;
        std::string label;
        std::string words;
        std::string value;
    };

    explicit SettingsScene(SceneContext& context);

    /// Only what somebody may need before they can begin: text size, contrast, motion, reading aloud. Nobody has
    /// said who plays, so it is kept for this machine.
    static std::unique_ptr<SettingsScene> forAnybody(SceneContext& context);

    std::string name() const override { return "settings"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    void reading(ScrollColumn& column) const;
    void picture(ScrollColumn& column) const;
    void city(ScrollColumn& column) const;
    /// One of several to choose.
    struct Choice {
        std::string id;
        std::string label;
        bool chosen = false;
    };
    void choices(ScrollColumn& column, const std::vector<Choice>& choices) const;
    void sound(ScrollColumn& column) const;
    void play(ScrollColumn& column) const;
    void timers(ScrollColumn& column) const;
    void oneSwitch(ScrollColumn& column) const;
    void rep(ScrollColumn& column) const;
    ScrollColumn card(const ScrollColumn& outer, const std::string& title) const;
    void finish(ScrollColumn& outer, const ScrollColumn& card) const;
    engine::Rect outdented(const engine::Rect& box) const;
    void slider(ScrollColumn& column, const Entry& entry, float share) const;
    void toggle(ScrollColumn& column, const Entry& entry, bool on) const;
    void essentials(ScrollColumn& column) const;
    void set(const engine::UiEvent& event);
    void show(const engine::UiEvent& event);

    bool m_forAnybody = false;
};

} // namespace game
