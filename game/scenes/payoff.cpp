#include "game/scenes/payoff.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"
#include "engine/ui/text_fit.hpp"
#include "game/scenes/tile.hpp"
#include "game/scenes/words.hpp"

namespace game {
namespace {

constexpr float kSeconds = 0.7f;
/// Of a window's height.
constexpr float kWindowWidth = 0.8f;
/// Its halo reaches over its box.
constexpr float kHalo = 0.3f;
constexpr engine::Color kPale{255, 255, 255, 255};

} // namespace

Payoff::Payoff(const AnswerScore& score, bool right, bool still)
    : m_points(score.points), m_before(score.firstMeeting ? 0.0f : static_cast<float>(score.retrievability)),
      m_after(right ? 1.0f : 0.0f), m_time(still ? kSeconds : 0.0f) {}

void Payoff::update(float step) {
    m_time = std::min(kSeconds, m_time + step);
}

float Payoff::share() const {
    return engine::ease::outCubic(m_time / kSeconds);
}

MilliPoints Payoff::points() const {
    return m_time >= kSeconds ? m_points
                              : std::llround(static_cast<double>(m_points) * static_cast<double>(share()));
}

float Payoff::light() const {
    return m_before + (m_after - m_before) * share();
}

void Payoff::draw(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box) const {
    const float halo = kHalo * kWindowWidth * box.height;
    const float tall = box.height - halo;
    const engine::Rect window{box.x + halo, box.y + halo / 2, kWindowWidth * tall, tall};
    const float flare = m_after > m_before ? 1.0f - share() : 0.0f;
    canvas.glow(window, 0.1f * tall, halo, palette.windowWarm.faded(0.7f * flare));
    drawWindow(canvas, palette, window, light());
    const float left = window.right() + halo;
    const engine::Rect figure{left, box.y, box.right() - left, box.height};
    engine::TextStyle style{engine::Face::display, 0.62f * box.height, 1.2f, engine::TextAlign::centre};
    // As large as the last figure allows, so that it does not change while it is counted.
    style = engine::fittedStyle(canvas.typesetter(), words::signedPoints(m_points), style, figure, 0.5f);
    const engine::Color colour = m_points > 0   ? engine::mixed(palette.windowWarm, kPale, 0.5f * flare)
                                 : m_points < 0 ? palette.text
                                                : palette.textMuted;
    canvas.textIn(figure, words::signedPoints(points()), style, colour);
}

} // namespace game
