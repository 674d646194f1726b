#include "game/scenes/round/payoff.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"
#include "engine/ui/text_fit.hpp"
#include "game/widgets/answer_words.hpp"
#include "game/widgets/tile.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr float kSeconds = 0.7f;
/// Of a window's height.
constexpr float kWindowWidth = 0.8f;
/// Its halo reaches over its box.
constexpr float kHalo = 0.3f;
constexpr engine::Color kPale{255, 255, 255, 255};

} // namespace

Payoff::Payoff(const RoundLine& line, bool still)
    : m_points(line.scored.score.points), m_paid(line.paid()), m_figure(words::brought(line)),
      m_before(static_cast<float>(line.lightBefore)), m_after(static_cast<float>(line.lightAfter)),
      m_time(still ? kSeconds : 0.0f) {}

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

std::string Payoff::figure() const {
    const std::string counted = words::signedPoints(points());
    return !m_paid ? m_figure : counted == "0" ? "" : counted;
}

void Payoff::draw(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box) const {
    const float halo = kHalo * kWindowWidth * box.height;
    const float tall = box.height - halo;
    const float wide = kWindowWidth * tall;
    const float left = m_figure.empty() ? box.centre().x - wide / 2 : box.x + halo;
    const engine::Rect window{left, box.y + halo / 2, wide, tall};
    const float flare = m_after > m_before ? 1.0f - share() : 0.0f;
    canvas.glow(window, 0.1f * tall, halo, palette.windowWarm.faded(0.7f * flare));
    drawWindow(canvas, palette, window, light());
    if (m_figure.empty()) {
        return;
    }
    const float beside = window.right() + halo;
    const engine::Rect place{beside, box.y, box.right() - beside, box.height};
    engine::TextStyle style{engine::Face::display, 0.62f * box.height, 1.2f, engine::TextAlign::centre};
    // As large as the last figure allows, so that it does not change while it is counted.
    style = engine::fittedStyle(canvas.typesetter(), m_figure, style, place, 0.5f);
    const engine::Color colour =
        m_paid && m_points < 0 ? palette.text : engine::mixed(palette.windowWarm, kPale, 0.5f * flare);
    canvas.textIn(place, figure(), style, colour);
}

} // namespace game
