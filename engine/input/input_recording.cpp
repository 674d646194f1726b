#include "engine/input/input_recording.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <fmt/core.h>
#include <optional>

namespace engine {

namespace {

constexpr std::string_view kFirstLine = "recall-city input 1";

struct LineWriter {
    std::string operator()(const KeyPressed& key) const {
        return fmt::format("key {}{}{}{}{}", key.key, key.shift ? " shift" : "", key.control ? " control" : "",
                           key.alt ? " alt" : "", key.repeated ? " repeated" : "");
    }
    std::string operator()(const TextTyped& typed) const { return "text " + typed.utf8; }
    std::string operator()(const PointerMoved& moved) const { return point("move", moved.at); }
    std::string operator()(const PointerPressed& pressed) const {
        const std::string press = point("press", pressed.at);
        return pressed.clicks > 1 ? press + fmt::format(" {}", pressed.clicks) : press;
    }
    std::string operator()(const PointerReleased& released) const { return point("release", released.at); }
    std::string operator()(const PointerScrolled& scrolled) const {
        return point("scroll", scrolled.at) + fmt::format(" {}", scrolled.lines);
    }
    std::string operator()(const PadPressed& pad) const {
        return "pad " + pad.button + (pad.repeated ? " repeated" : "");
    }
    std::string operator()(const FocusLost&) const { return "focus lost"; }
    std::string operator()(const FocusGained&) const { return "focus gained"; }

    static std::string point(std::string_view word, Vec2 at) { return fmt::format("{} {} {}", word, at.x, at.y); }
};

/// Up to the next blank; both go from `rest`.
std::string_view takeWord(std::string_view& rest) {
    const std::size_t blank = rest.find(' ');
    const std::string_view word = rest.substr(0, blank);
    rest = blank == std::string_view::npos ? std::string_view{} : rest.substr(blank + 1);
    return word;
}

template <class T>
std::optional<T> asNumber(std::string_view word) {
    T number{};
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (problem != std::errc{} || end != word.data() + word.size()) {
        return std::nullopt;
    }
    return number;
}

std::optional<float> takeCoordinate(std::string_view& rest) {
    const auto number = asNumber<float>(takeWord(rest));
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<InputEvent> readKey(std::string_view rest) {
    KeyPressed key{std::string(takeWord(rest))};
    while (!rest.empty()) {
        const std::string_view held = takeWord(rest);
        bool* flag = held == "shift"      ? &key.shift
                     : held == "control"  ? &key.control
                     : held == "alt"      ? &key.alt
                     : held == "repeated" ? &key.repeated
                                          : nullptr;
        if (flag == nullptr) {
            return std::nullopt;
        }
        *flag = true;
    }
    return key.key.empty() ? std::nullopt : std::optional<InputEvent>(key);
}

std::optional<InputEvent> readPointer(std::string_view word, std::string_view rest) {
    const auto x = takeCoordinate(rest);
    const auto y = takeCoordinate(rest);
    const auto lines = word == "scroll" ? takeCoordinate(rest) : 0.0f;
    const auto clicks = word == "press" && !rest.empty() ? asNumber<int>(takeWord(rest)) : 1;
    if (!x || !y || !lines || !clicks || !rest.empty()) {
        return std::nullopt;
    }
    const Vec2 at{*x, *y};
    if (word == "move") {
        return PointerMoved{at};
    }
    if (word == "press") {
        return PointerPressed{at, *clicks};
    }
    if (word == "release") {
        return PointerReleased{at};
    }
    return PointerScrolled{at, *lines};
}

std::optional<InputEvent> readPad(std::string_view rest) {
    PadPressed pad{std::string(takeWord(rest))};
    pad.repeated = rest == "repeated";
    return pad.button.empty() ? std::nullopt : std::optional<InputEvent>(pad);
}

std::optional<InputEvent> readEvent(std::string_view line) {
    std::string_view rest = line;
    const std::string_view word = takeWord(rest);
    if (word == "key") {
        return readKey(rest);
    }
    if (word == "text") {
        return rest.empty() ? std::nullopt : std::optional<InputEvent>(TextTyped{std::string(rest)});
    }
    if (word == "move" || word == "press" || word == "release" || word == "scroll") {
        return readPointer(word, rest);
    }
    if (word == "pad") {
        return readPad(rest);
    }
    if (line == "focus lost") {
        return FocusLost{};
    }
    if (line == "focus gained") {
        return FocusGained{};
    }
    return std::nullopt;
}

} // namespace

void InputRecording::add(std::uint64_t step, InputEvent event) {
    assert(!m_end && (m_inputs.empty() || m_inputs.back().step <= step));
    m_inputs.push_back({step, std::move(event)});
}

void InputRecording::finish(std::uint64_t step) {
    assert(!m_end && (m_inputs.empty() || m_inputs.back().step <= step));
    m_end = step;
}

std::string InputRecording::firstLine() {
    return std::string(kFirstLine) + "\n";
}

std::string InputRecording::line(std::uint64_t step, const InputEvent& event) {
    return fmt::format("{} {}\n", step, std::visit(LineWriter{}, event));
}

std::string InputRecording::lastLine(std::uint64_t step) {
    return fmt::format("{} end\n", step);
}

std::string InputRecording::text() const {
    std::string text = firstLine();
    for (const RecordedInput& input : m_inputs) {
        text += line(input.step, input.event);
    }
    return m_end ? text + lastLine(*m_end) : text;
}

Result<InputRecording> InputRecording::fromText(std::string_view text) {
    InputRecording recording;
    if (!text.starts_with(firstLine())) {
        return Failure{"This is not an input recording of this game."};
    }
    text.remove_prefix(firstLine().size());
    for (std::size_t number = 2; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos || !recording.readLine(text.substr(0, end + 1))) {
            return Failure{fmt::format("The input recording is damaged at line {}.", number)};
        }
        text.remove_prefix(end + 1);
    }
    return recording;
}

// Also refuses spellings that `text` never writes, so that every run has one text only.
bool InputRecording::readLine(std::string_view text) {
    std::string_view rest = text.substr(0, text.size() - 1);
    const auto step = asNumber<std::uint64_t>(takeWord(rest));
    if (!step || m_end || (!m_inputs.empty() && *step < m_inputs.back().step)) {
        return false;
    }
    if (rest == "end") {
        finish(*step);
        return lastLine(*step) == text;
    }
    auto event = readEvent(rest);
    if (!event || line(*step, *event) != text) {
        return false;
    }
    add(*step, std::move(*event));
    return true;
}

std::vector<InputEvent> InputReplay::upTo(std::uint64_t step) {
    std::vector<InputEvent> events;
    while (!over() && m_recording.inputs()[m_next].step <= step) {
        events.push_back(m_recording.inputs()[m_next++].event);
    }
    return events;
}

} // namespace engine
