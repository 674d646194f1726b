#pragma once

#include <optional>
#include <string>

#include "engine/app/scene.hpp"
#include "engine/ui/caption_strip.hpp"
#include "engine/ui/screen_control.hpp"
#include "engine/ui/screen_painter.hpp"
#include "engine/ui/switch_scan.hpp"
#include "game/scenes/shell/letter_sheet.hpp"
#include "game/scenes/shell/scene_context.hpp"

namespace game {

/// What all screens share: they build a Screen, hear what a rep did to it, draw the sky behind it and leave on
/// Escape. A field pressed by mouse, pad or switch brings the letters to write it with; a keyboard just writes.
class UiScene : public engine::Scene {
public:
    explicit UiScene(SceneContext& context);

    void layout(const engine::View& view) final;
    void handle(const engine::InputEvent& event) override;
    void update(float step) override;
    void draw(engine::Canvas& canvas, float ahead) const override;
    void resumed() override { refresh(); }
    const engine::Screen& screen() const final { return m_screen; }
    std::string focus() const final { return m_control.focus(); }
    int page() const final { return m_page; }

protected:
    /// The whole screen, again.
    virtual engine::Screen build(const engine::View& view) = 0;
    /// A rep pressed, typed or changed something.
    virtual void act(const engine::UiEvent& event) = 0;
    /// Whether the focus walks by itself now, for a rep with one switch.
    virtual bool walks() const { return true; }
    /// Its fields come with letters of their own.
    virtual bool hasOwnLetters() const { return false; }
    /// An action the screen's elements had no use for. Escape closes the scene unless this is overridden.
    virtual void perform(engine::Action action);
    /// The screen as it is seen now: itself, unless parts of it are still on their way.
    virtual const engine::Screen& shown() const { return m_screen; }
    /// Behind and above the elements.
    virtual void drawBehind(engine::Canvas& canvas) const;
    virtual void drawAbove(engine::Canvas&) const {}
    /// Whether nothing moves in `drawBehind`; then it is drawn once, with the elements nobody uses.
    virtual bool stillBehind() const { return false; }

    /// Builds the screen again from what is true now.
    void refresh();
    /// Something else is shown from now on: nothing that is still held down presses it.
    void turnPage();
    void close() { m_context.navigator.back(); }
    engine::Screen emptyScreen() const;
    /// The title line with a back button at its left; returns what is left of the screen below it.
    engine::Rect header(engine::Screen& screen, const std::string& title) const;
    /// Shows a sentence over the screen until it is dismissed or replaced: what the world refused.
    void showNotice(const std::string& sentence);
    /// Of letters that came up and no font here has; once for each script.
    void showLackingFont();
    bool hasNotice() const { return !m_notice.empty(); }

    /// The rep plays with one switch.
    bool scans() const { return m_context.preferences.scanning; }
    /// Whether this press of the switch counts, see SwitchScan.
    bool switchCounts() { return m_scan.press(); }

    const engine::View& view() const { return m_view; }
    float time() const { return m_time; }
    engine::ScreenControl& control() { return m_control; }
    const engine::ScreenControl& control() const { return m_control; }

    SceneContext& m_context;

private:
    void drawAtRest(engine::Canvas& canvas) const;
    engine::Screen noticeScreen() const;
    void onEvent(const engine::UiEvent& event);
    void pressSwitch();
    /// Whether this event pressed the focused field by something that cannot type.
    bool asksForLetters(const engine::InputEvent& event) const;
    void openLetters(const std::string& field);
    void closeLetters();
    /// A keyboard is there after all.
    void typeInstead(const engine::InputEvent& event);
    void write(const engine::UiEvent& event);
    engine::Screen currentScreen();

    engine::View m_view;
    std::optional<engine::CaptionStrip> m_captions;
    engine::Screen m_screen;
    engine::ScreenControl m_control;
    engine::ScreenPainter m_painter;
    engine::SwitchScan m_scan;
    std::string m_notice;
    std::optional<LetterSheet> m_letters;
    float m_time = 0.0f;
    int m_page = 0;
    /// Where the focus was before a notice stood over the screen.
    std::string m_focusBelow;
    /// Seconds until a field that was pressed brings its letters, unless that became a double click.
    std::optional<float> m_lettersIn;
    bool m_doubleClick = false;
    /// Something was typed here, so nobody needs letters to press.
    bool m_keyboard = false;
};

} // namespace game
