#include "engine/graphics/theme.hpp"

namespace engine {

Theme Theme::night() {
    Palette colors;
    colors.skyTop = Color::hex(0x0A0F2C);
    colors.skyBottom = Color::hex(0x40296B);
    colors.surface = Color::hex(0x191E45);
    colors.surfaceRaised = Color::hex(0x242A5A);
    colors.surfaceSunken = Color::hex(0x0F1330);
    colors.text = Color::hex(0xF4F2FF);
    colors.textMuted = Color::hex(0xC0C3E8);
    colors.accent = Color::hex(0x62D5FF);
    colors.onAccent = Color::hex(0x06172B);
    colors.success = Color::hex(0x2FD6A3);
    colors.onSuccess = Color::hex(0x04231A);
    colors.error = Color::hex(0xFF8552);
    colors.onError = Color::hex(0x2A0D00);
    colors.outline = Color::hex(0x7B84CA);
    colors.windowDark = Color::hex(0x20264F);
    colors.windowDim = Color::hex(0x9A7348);
    colors.windowWarm = Color::hex(0xFFCB7A);
    colors.buildingFar = Color::hex(0x232A5E);
    colors.buildingNear = Color::hex(0x141838);
    colors.scaffold = Color::hex(0x6A70A8);
    return {colors, {}, {}};
}

Theme Theme::highContrast() {
    Palette colors;
    colors.skyTop = Color::hex(0x000000);
    colors.skyBottom = Color::hex(0x0D0A1F);
    colors.surface = Color::hex(0x05060F);
    colors.surfaceRaised = Color::hex(0x12142A);
    colors.surfaceSunken = Color::hex(0x000000);
    colors.text = Color::hex(0xFFFFFF);
    colors.textMuted = Color::hex(0xDDE0FF);
    colors.accent = Color::hex(0x8BE4FF);
    colors.onAccent = Color::hex(0x000000);
    colors.success = Color::hex(0x58F0BE);
    colors.onSuccess = Color::hex(0x000000);
    colors.error = Color::hex(0xFFA27A);
    colors.onError = Color::hex(0x000000);
    colors.outline = Color::hex(0x8F97DA);
    colors.windowDark = Color::hex(0x1A1D38);
    colors.windowDim = Color::hex(0xB98A55);
    colors.windowWarm = Color::hex(0xFFE0A3);
    colors.buildingFar = Color::hex(0x15182F);
    colors.buildingNear = Color::hex(0x05060F);
    colors.scaffold = Color::hex(0x9DA3DA);
    return {colors, {}, {}};
}

} // namespace engine
