#include "engine/app/key_positions.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <string_view>
#include <vector>

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/keysym.h>

namespace engine {
namespace {

using Code = sf::Keyboard::Key;

/// Presses that SFML has not told of after so many more were eaten by an input method.
constexpr std::size_t kMostPending = 16;

struct Sign {
    KeySym symbol;
    Code code;
};
constexpr std::array<Sign, 11> kSigns{{{XK_semicolon, sf::Keyboard::Semicolon},
                                       {XK_slash, sf::Keyboard::Slash},
                                       {XK_equal, sf::Keyboard::Equal},
                                       {XK_minus, sf::Keyboard::Hyphen},
                                       {XK_bracketleft, sf::Keyboard::LBracket},
                                       {XK_bracketright, sf::Keyboard::RBracket},
                                       {XK_comma, sf::Keyboard::Comma},
                                       {XK_period, sf::Keyboard::Period},
                                       {XK_apostrophe, sf::Keyboard::Quote},
                                       {XK_backslash, sf::Keyboard::Backslash},
                                       {XK_grave, sf::Keyboard::Tilde}}};

/// What SFML calls a key that writes this.
Code codeOf(KeySym symbol) {
    if (symbol >= XK_a && symbol <= XK_z) {
        return static_cast<Code>(sf::Keyboard::A + static_cast<int>(symbol - XK_a));
    }
    if (symbol >= XK_0 && symbol <= XK_9) {
        return static_cast<Code>(sf::Keyboard::Num0 + static_cast<int>(symbol - XK_0));
    }
    const auto* sign = std::find_if(kSigns.begin(), kSigns.end(),
                                    [symbol](const Sign& candidate) { return candidate.symbol == symbol; });
    return sign != kSigns.end() ? sign->code : sf::Keyboard::Unknown;
}

/// `AE01` is the first key of the number row.
std::string nameOfPlace(const XkbKeyNameRec& key) {
    const std::string_view place(key.name, strnlen(key.name, XkbKeyNameLength));
    if (place.size() != 4 || place.substr(0, 2) != "AE") {
        return "";
    }
    const int number = 10 * (place[2] - '0') + (place[3] - '0');
    return number >= 1 && number <= 10 ? std::to_string(number % 10)
           : number == 11              ? "Minus"
           : number == 12              ? "Plus"
                                       : "";
}

} // namespace

class KeyPositions::Impl {
public:
    Impl() : m_display(XOpenDisplay(nullptr)) {
        int event = 0;
        if (m_display == nullptr || XkbQueryExtension(m_display, nullptr, &event, nullptr, nullptr, nullptr) == 0) {
            return;
        }
        m_keymapEvent = event;
        constexpr unsigned kChanges = XkbNewKeyboardNotifyMask | XkbMapNotifyMask;
        XkbSelectEvents(m_display, XkbUseCoreKbd, kChanges, kChanges);
        readKeymap();
    }
    ~Impl() {
        if (m_display != nullptr) {
            XCloseDisplay(m_display);
        }
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void watch(sf::WindowHandle window) {
        if (m_display != nullptr && window != 0) {
            XSelectInput(m_display, window, KeyPressMask);
            XFlush(m_display);
        }
    }

    std::string nameOf(Code pressed) {
        if (m_display == nullptr ||
            std::none_of(m_keys.begin(), m_keys.end(), [&](const Key& key) { return key.code == pressed; })) {
            return "";
        }
        readEvents();
        for (auto key = m_pending.begin(); key != m_pending.end(); ++key) {
            if (key->code == pressed) {
                const std::string name = key->name;
                m_pending.erase(m_pending.begin(), key + 1);
                return name;
            }
        }
        return "";
    }

private:
    struct Key {
        unsigned keycode = 0;
        Code code = sf::Keyboard::Unknown;
        std::string name;
    };

    void readKeymap();
    void readEvents();

    Display* m_display = nullptr;
    int m_keymapEvent = -1;
    std::vector<Key> m_keys;
    /// Their presses, as far as SFML has not told of them.
    std::deque<Key> m_pending;
};

void KeyPositions::Impl::readKeymap() {
    m_keys.clear();
    XkbDescPtr map = XkbGetMap(m_display, XkbAllClientInfoMask, XkbUseCoreKbd);
    if (map == nullptr) {
        return;
    }
    if (XkbGetNames(m_display, XkbKeyNamesMask, map) == Success) {
        for (unsigned keycode = map->min_key_code; keycode <= map->max_key_code; ++keycode) {
            // As SFML looks: the first two levels of the first two layouts, until it knows one.
            Key key{keycode, sf::Keyboard::Unknown, nameOfPlace(map->names->keys[keycode])};
            for (int i = 0; i < 4 && key.code == sf::Keyboard::Unknown; ++i) {
                const int group = i / 2;
                const bool there =
                    group < XkbKeyNumGroups(map, keycode) && i % 2 < XkbKeyGroupWidth(map, keycode, group);
                const KeySym symbol = there ? XkbKeySymEntry(map, keycode, i % 2, group) : NoSymbol;
                key.name = key.name.empty() && i == 0 && symbol == XK_plus ? "Plus" : key.name;
                key.code = codeOf(symbol);
            }
            // What SFML knows by its own name it names better, but for the digits.
            const bool digit = key.name.size() == 1;
            if (digit || (!key.name.empty() && key.code == sf::Keyboard::Unknown)) {
                m_keys.push_back(key);
            }
        }
    }
    XkbFreeKeyboard(map, 0, True);
}

/// All that the server has told until now.
void KeyPositions::Impl::readEvents() {
    XSync(m_display, False);
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        if (event.type == m_keymapEvent || event.type == MappingNotify) {
            readKeymap();
        } else if (event.type == KeyPress) {
            const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&event](const Key& candidate) {
                return candidate.keycode == event.xkey.keycode;
            });
            if (key != m_keys.end()) {
                m_pending.push_back(*key);
            }
        }
    }
    while (m_pending.size() > kMostPending) {
        m_pending.pop_front();
    }
}

KeyPositions::KeyPositions() : m_impl(std::make_unique<Impl>()) {}

KeyPositions::~KeyPositions() = default;

void KeyPositions::watch(sf::WindowHandle window) {
    m_impl->watch(window);
}

std::string KeyPositions::nameOf(sf::Keyboard::Key pressed) {
    return m_impl->nameOf(pressed);
}

} // namespace engine
