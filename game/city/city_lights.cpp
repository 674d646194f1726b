#include "game/city/city_lights.hpp"

#include <algorithm>

#include "engine/graphics/easing.hpp"

namespace game {
namespace {

constexpr float kGlimmer = 0.02f;
constexpr float kFirst = 0.45f;
constexpr float kApart = 0.22f;
// However many there are, the last one is lit by then.
constexpr float kLongest = 3.0f;
constexpr float kRise = 0.45f;
constexpr float kFlare = 0.9f;

} // namespace

void CityLights::show(std::vector<float> recall) {
    m_lights.clear();
    m_queue.clear();
    m_lit = 0;
    m_time = 0.0f;
    for (const float value : recall) {
        m_lights.push_back({value, value, -1.0f});
    }
}

void CityLights::relight(const std::vector<float>& recall) {
    if (recall.size() != m_lights.size()) {
        show(recall);
        return;
    }
    std::vector<float> before;
    for (std::size_t i = 0; i < recall.size(); ++i) {
        before.push_back(this->recall(i));
    }
    show(recall);
    for (std::size_t i = 0; i < recall.size(); ++i) {
        if (recall[i] > before[i] + kGlimmer) {
            m_queue.push_back(i);
        }
    }
    const float apart = std::min(kApart, kLongest / static_cast<float>(std::max<std::size_t>(1, m_queue.size())));
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        Light& light = m_lights[m_queue[i]];
        light.from = before[m_queue[i]];
        light.start = kFirst + apart * static_cast<float>(i);
    }
}

int CityLights::update(float step) {
    m_time += step;
    int begun = 0;
    while (m_lit < m_queue.size() && m_lights[m_queue[m_lit]].start <= m_time) {
        ++m_lit;
        ++begun;
    }
    return begun;
}

float CityLights::since(std::size_t window) const {
    return m_time - m_lights[window].start;
}

float CityLights::recall(std::size_t window) const {
    const Light& light = m_lights[window];
    if (light.start < 0.0f) {
        return light.to;
    }
    return light.from + (light.to - light.from) * engine::ease::outCubic(since(window) / kRise);
}

float CityLights::flare(std::size_t window) const {
    const Light& light = m_lights[window];
    if (light.start < 0.0f || since(window) < 0.0f) {
        return 0.0f;
    }
    return 1.0f - engine::ease::outQuad(since(window) / kFlare);
}

} // namespace game
