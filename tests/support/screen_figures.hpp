#pragma once

#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include <SFML/Graphics/Image.hpp>

#include "engine/ui/screen.hpp"
#include "game/widgets/window_pane.hpp"

namespace test {

/// Everything a screen says, a line an element.
inline std::string textOf(const engine::Screen& screen) {
    std::string all;
    for (const engine::Element& element : screen.elements()) {
        all += element.label + (element.detail.empty() ? "" : " | " + element.detail) + "\n";
    }
    return all;
}

/// The numbers of the first match; empty when there is none.
inline std::vector<int> numbersIn(const std::string& text, const char* pattern) {
    std::smatch found;
    std::vector<int> numbers;
    if (std::regex_search(text, found, std::regex(pattern))) {
        for (std::size_t i = 1; i < found.size(); ++i) {
            numbers.push_back(found[i].matched ? std::stoi(found[i]) : 0);
        }
    }
    return numbers;
}

inline int countOf(const std::string& text, const char* pattern) {
    const std::regex wanted(pattern);
    return static_cast<int>(
        std::distance(std::sregex_iterator(text.begin(), text.end(), wanted), std::sregex_iterator()));
}

/// What a building says of itself, in its own words.
struct BuildingFigures {
    bool locked = false;
    int windows = 0;
    int lit = 0;
    int percent = 0;
};

inline BuildingFigures figuresOf(const std::string& label) {
    BuildingFigures figures;
    figures.locked = label.find("not open yet") != std::string::npos;
    if (const auto lit = numbersIn(label, R"((\d+) of (\d+) windows? lit, (\d+) % bright)"); !lit.empty()) {
        figures.lit = lit[0];
        figures.windows = lit[1];
        figures.percent = lit[2];
    } else if (const auto dark = numbersIn(label, R"((\d+) windows?)"); !dark.empty()) {
        figures.windows = dark[0];
    }
    return figures;
}

/// Whether a window of the city is drawn lit, by the colour of its upper left pane.
inline bool isDrawnLit(const sf::Image& image, const engine::Palette& palette, const engine::Rect& box) {
    const auto light = [](int r, int g) { return r + g; };
    const engine::Color dark = game::windowPane(palette, 0.0f);
    const engine::Color dim = game::windowPane(palette, 0.3f);
    const sf::Color pane = image.getPixel(static_cast<unsigned>(box.x + 0.25f * box.width),
                                          static_cast<unsigned>(box.y + 0.2f * box.height));
    return light(pane.r, pane.g) > (light(dark.r, dark.g) + light(dim.r, dim.g)) / 2;
}

} // namespace test
