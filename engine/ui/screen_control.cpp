#include "engine/ui/screen_control.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/ui/element_parts.hpp"

namespace engine {

namespace {

constexpr float kSliderStep = 0.05f;
constexpr float kPage = 0.85f;

UiEvent eventOf(UiEvent::Kind kind, const Element& element) {
    return {kind, element.id, element.value, element.content};
}

} // namespace

void ScreenControl::show(const Screen& screen) {
    m_screen = screen;
    m_scrolls.fit(m_screen);
    if (usable(m_focus) == nullptr) {
        m_focus = moves().home();
    }
    if (usable(m_pressed) == nullptr) {
        m_pressed.clear();
    }
    lookUnderPointer();
}

std::optional<UiEvent> ScreenControl::handle(const InputEvent& event, const InputMap& map) {
    if (const auto* moved = std::get_if<PointerMoved>(&event)) {
        return movePointer(moved->at);
    }
    if (const auto* pressed = std::get_if<PointerPressed>(&event)) {
        return pressPointer(*pressed);
    }
    if (const auto* released = std::get_if<PointerReleased>(&event)) {
        return releasePointer(released->at);
    }
    if (const auto* typed = std::get_if<TextTyped>(&event)) {
        return typing() ? type(typed->utf8) : std::nullopt;
    }
    if (const auto* scrolled = std::get_if<PointerScrolled>(&event)) {
        scrollAt(*scrolled);
    } else if (const auto* key = std::get_if<KeyPressed>(&event)) {
        if (auto used = handleKey(*key)) {
            return used;
        }
    } else if (std::holds_alternative<FocusLost>(event)) {
        m_pressed.clear();
    }
    return handleAction(map.actionOf(event, typing()));
}

// --- Keys and pad
// -------------------------------------------------------------------------------------------------

std::optional<UiEvent> ScreenControl::handleKey(const KeyPressed& key) {
    if (std::optional<UiEvent> done; typing() && edit(key, done)) {
        return done;
    }
    const bool plain = !typing() && !key.control && !key.alt && !key.repeated;
    if (const Element* focused = usable(m_focus); plain && key.key == "Space" && focused != nullptr) {
        m_showsFocus = true;
        return press(*focused);
    }
    if (plain) {
        const auto& elements = m_screen.elements();
        const auto named = std::find_if(elements.begin(), elements.end(), [&key](const Element& element) {
            return element.reachable() && element.key == key.key;
        });
        if (named != elements.end()) {
            takeFocus(named->id);
            return press(*named);
        }
    }
    scrollByKey(key.key);
    return std::nullopt;
}

std::optional<UiEvent> ScreenControl::handleAction(Action action) {
    m_showsFocus = m_showsFocus || action != Action::none;
    switch (action) {
    case Action::up:
        moveFocus({0.0f, -1.0f});
        break;
    case Action::down:
        moveFocus({0.0f, 1.0f});
        break;
    case Action::left:
        return handleSide({-1.0f, 0.0f});
    case Action::right:
        return handleSide({1.0f, 0.0f});
    case Action::next:
        takeFocus(moves().inOrder(m_focus, 1));
        break;
    case Action::previous:
        takeFocus(moves().inOrder(m_focus, -1));
        break;
    case Action::confirm:
        if (const Element* element = usable(m_focus)) {
            return press(*element);
        }
        break;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<UiEvent> ScreenControl::handleSide(Vec2 direction) {
    Element* focused = usable(m_focus);
    if (focused != nullptr && focused->role == Role::slider) {
        return slide(*focused, focused->value + direction.x * kSliderStep);
    }
    moveFocus(direction);
    return std::nullopt;
}

std::optional<UiEvent> ScreenControl::press(const Element& element) {
    if (element.role == Role::slider) {
        return std::nullopt;
    }
    return eventOf(element.role == Role::field ? UiEvent::Kind::submitted : UiEvent::Kind::activated, element);
}

std::optional<UiEvent> ScreenControl::slide(Element& slider, float value) {
    const float held = std::round(std::clamp(value, 0.0f, 1.0f) * 100.0f) / 100.0f;
    if (held == slider.value) {
        return std::nullopt;
    }
    slider.value = held;
    return eventOf(UiEvent::Kind::changed, slider);
}

bool ScreenControl::typing() const {
    const Element* element = usable(m_focus);
    return element != nullptr && element->role == Role::field;
}

// --- Focus and scrolling
// ------------------------------------------------------------------------------------------

void ScreenControl::takeFocus(const std::string& id) {
    m_focus = id;
    m_showsFocus = true;
    if (const Element* element = usable(id)) {
        m_scrolls.bringIntoSight(*element, m_screen.view().px(24.0f));
    }
}

void ScreenControl::moveFocus(Vec2 direction) {
    const std::string next = moves().towards(m_focus, direction);
    if (!next.empty()) {
        takeFocus(next);
    } else if (direction.y != 0.0f && !m_scrolls.scroll(partForKeys(), direction.y * m_screen.view().px(120.0f))) {
        // From the last row to the first, so that a pad reaches everything.
        takeFocus(moves().inOrder(m_focus, direction.y > 0.0f ? 1 : -1));
    }
}

void ScreenControl::scrollAt(const PointerScrolled& scrolled) {
    m_pointer = scrolled.at;
    for (const auto& [name, part] : m_scrolls.parts()) {
        if (part.box.contains(scrolled.at)) {
            m_scrolls.scroll(name, -scrolled.lines * m_screen.view().px(90.0f));
        }
    }
    lookUnderPointer();
}

void ScreenControl::scrollByKey(const std::string& key) {
    const std::string part = partForKeys();
    if (part.empty()) {
        return;
    }
    const float page = m_scrolls.parts().at(part).box.height * kPage;
    const float all = m_scrolls.furthest(part);
    if (key == "PageDown" || key == "PageUp") {
        m_scrolls.scroll(part, key == "PageDown" ? page : -page);
    } else if (key == "Home" || key == "End") {
        m_scrolls.scroll(part, key == "End" ? all : -all);
    }
    lookUnderPointer();
}

/// The focused element's, else the first with something to scroll.
std::string ScreenControl::partForKeys() const {
    const Element* focused = usable(m_focus);
    const bool own = focused != nullptr && m_scrolls.furthest(focused->scroll) > 0.0f;
    return own ? focused->scroll : m_scrolls.firstLong();
}

// --- One switch
// ------------------------------------------------------------------------------------------------------

void ScreenControl::walk() {
    const std::string next = moves().inOrder(m_focus, 1);
    if (next != moves().inOrder("", 1) || !turnPage()) {
        takeFocus(next);
    }
}

/// False, and back at the top, when the last page was seen.
bool ScreenControl::turnPage() {
    for (const auto& [name, part] : m_scrolls.parts()) {
        const auto& elements = m_screen.elements();
        const bool text = std::none_of(elements.begin(), elements.end(), [&name = name](const Element& element) {
            return element.scroll == name && element.reachable();
        });
        if (text && m_scrolls.scroll(name, part.box.height * kPage)) {
            return true;
        }
        m_scrolls.scroll(name, text ? -m_scrolls.furthest(name) : 0.0f);
    }
    return false;
}

std::optional<UiEvent> ScreenControl::pressFocused() {
    Element* focused = usable(m_focus);
    if (focused == nullptr) {
        return std::nullopt;
    }
    if (focused->role == Role::slider) {
        return slide(*focused, focused->value >= 1.0f ? 0.0f : focused->value + kSliderStep);
    }
    return press(*focused);
}

// --- Pointer
// ------------------------------------------------------------------------------------------------------

std::optional<UiEvent> ScreenControl::movePointer(Vec2 at) {
    // A hand that brushes the desk is not using the mouse.
    if (m_pointer && std::hypot(at.x - m_pointer->x, at.y - m_pointer->y) > 2.0f) {
        m_showsFocus = false;
    }
    m_pointer = at;
    lookUnderPointer();
    Element* held = usable(m_pressed);
    if (held != nullptr && held->role == Role::field) {
        markAt(*held, at, 0);
    }
    if (held == nullptr || held->role != Role::slider) {
        return std::nullopt;
    }
    Element shown = *held;
    shown.box = m_scrolls.shown(*held);
    return slide(*held, sliderValueAt(shown, m_screen.view(), at.x));
}

std::optional<UiEvent> ScreenControl::pressPointer(const PointerPressed& pressed) {
    m_showsFocus = false;
    const Element* under = elementAt(pressed.at);
    m_pressed = under != nullptr ? under->id : "";
    m_focus = under != nullptr ? under->id : m_focus;
    if (Element* field = usable(m_pressed); field != nullptr && field->role == Role::field) {
        markAt(*field, pressed.at, pressed.clicks);
        m_pointer = pressed.at;
        lookUnderPointer();
        return std::nullopt;
    }
    return movePointer(pressed.at);
}

std::optional<UiEvent> ScreenControl::releasePointer(Vec2 at) {
    m_pointer = at;
    lookUnderPointer();
    const Element* under = elementAt(at);
    const std::string held = std::exchange(m_pressed, "");
    if (under == nullptr || under->id != held || under->role == Role::field) {
        return std::nullopt;
    }
    return press(*under);
}

void ScreenControl::lookUnderPointer() {
    const Element* under = m_pointer ? elementAt(*m_pointer) : nullptr;
    m_hover = under != nullptr ? under->id : "";
}

const Element* ScreenControl::elementAt(Vec2 at) const {
    const auto& elements = m_screen.elements();
    const auto hit = std::find_if(elements.rbegin(), elements.rend(), [&](const Element& element) {
        const bool solid = element.reachable() || element.role == Role::panel;
        return solid && m_scrolls.inSight(element, at) && m_scrolls.shown(element).contains(at);
    });
    return hit == elements.rend() || hit->role == Role::panel ? nullptr : &*hit;
}

const Element* ScreenControl::usable(const std::string& id) const {
    const Element* element = id.empty() ? nullptr : m_screen.find(id);
    return element != nullptr && element->reachable() ? element : nullptr;
}

Element* ScreenControl::usable(const std::string& id) {
    return const_cast<Element*>(std::as_const(*this).usable(id));
}

} // namespace engine
