#include "engine/audio/captions.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace engine {

std::string_view captionOf(Sound sound) {
    switch (sound) {
    case Sound::commit:
        return "answer given";
    case Sound::right:
        return "right";
    case Sound::wrong:
        return "not yet";
    case Sound::window:
        return "window lit";
    case Sound::badge:
        return "badge earned";
    case Sound::roundEnd:
        return "round complete";
    case Sound::fanfare:
        return "fanfare";
    case Sound::drop:
        return "let go";
    case Sound::peg:
        return "lamp lit";
    case Sound::thud:
        return "something lands";
    case Sound::belt:
        return "the belt rolls";
    case Sound::crate:
        return "crates knock";
    // The screen shows where the focus is and what was pressed; a bounce is for the ear alone.
    case Sound::tick:
    case Sound::press:
    case Sound::back:
    case Sound::bounce:
    case Sound::count:
        break;
    }
    return "";
}

void Captions::heard(Sound sound, int semitones) {
    if (captionOf(sound).empty()) {
        return;
    }
    auto& [older, newer] = m_entries;
    if (older.left > 0.0f && older.sound == sound) {
        std::swap(older, newer);
    } else if (newer.left <= 0.0f || newer.sound != sound) {
        older = newer;
    }
    newer = {sound, semitones, kStands};
    write();
}

void Captions::update(float step) {
    bool changed = false;
    for (Entry& entry : m_entries) {
        changed = changed || (entry.left > 0.0f && entry.left <= step);
        entry.left = std::max(0.0f, entry.left - step);
    }
    if (changed) {
        write();
    }
}

float Captions::strength() const {
    return std::min(1.0f, std::max(m_entries[0].left, m_entries[1].left) / kFades);
}

// Into room that is there already: this may happen in every step of a play.
void Captions::write() {
    m_line.clear();
    for (const Entry& entry : m_entries) {
        if (entry.left <= 0.0f) {
            continue;
        }
        fmt::format_to(std::back_inserter(m_line), "{}♪ {}", m_line.empty() ? "" : "   ", captionOf(entry.sound));
        if (entry.sound == Sound::right && entry.semitones > 0) {
            fmt::format_to(std::back_inserter(m_line), ", {} in a row", entry.semitones + 1);
        }
    }
}

} // namespace engine
