#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <SFML/Graphics/Image.hpp>
#include <fmt/core.h>
#include <gtest/gtest.h>

#include "tests/support/picture_judge.hpp"

namespace test {

/// The approved pictures of tests/pictures: half as large as the screen and in few colours, so that all of them
/// together stay small. What was looked at is kept in $RECALL_SHOTS, or else in the build folder, for
/// tools/approve: `report` names every picture, `approvable` holds those that differ, `differences` approved, now
/// and where.
class Gallery {
public:
    static testing::AssertionResult approves(const std::string& name, const sf::Image& screen) {
        const Pixels now = halved(screen);
        if (std::getenv("RECALL_SHOTS") != nullptr) {
            screen.saveToFile((folder("screens") / (name + ".png")).string());
        }
        const std::filesystem::path approved =
            std::filesystem::path(RECALL_SOURCE_DIR) / "tests/pictures" / (name + ".png");
        if (!std::filesystem::exists(approved)) {
            return refused(name, now, "is new");
        }
        sf::Image image;
        image.loadFromFile(approved.string());
        const Pixels before = pixelsOf(image);
        const PictureJudge judge(before, now);
        if (judge.same()) {
            report(name, "as approved");
            std::filesystem::remove(folder("approvable") / (name + ".png"));
            return testing::AssertionSuccess();
        }
        if (judge.sameSize()) {
            sideBySide(name, {before, now, judge.shown()});
        }
        return refused(name, now, fmt::format("differs in {} of {} squares", judge.others(), judge.squares()));
    }

    /// Means of four pixels.
    static Pixels halved(const sf::Image& image) {
        const Pixels whole = pixelsOf(image);
        Pixels half{whole.width / 2, whole.height / 2, {}};
        half.rgba.resize(std::size_t{4} * half.width * half.height, 255);
        for (unsigned y = 0; y < half.height; ++y) {
            for (unsigned x = 0; x < half.width; ++x) {
                for (int channel = 0; channel < 3; ++channel) {
                    const int sum = whole.at(2 * x, 2 * y)[channel] + whole.at(2 * x + 1, 2 * y)[channel] +
                                    whole.at(2 * x, 2 * y + 1)[channel] + whole.at(2 * x + 1, 2 * y + 1)[channel];
                    half.at(x, y)[channel] = static_cast<std::uint8_t>((sum + 2) / 4);
                }
            }
        }
        return half;
    }

private:
    static std::filesystem::path folder(const std::string& name) {
        const char* shots = std::getenv("RECALL_SHOTS");
        const auto path = (shots != nullptr ? std::filesystem::path(shots)
                                            : std::filesystem::path(RECALL_BINARY_DIR) / "pictures") /
                          name;
        std::filesystem::create_directories(path);
        return path;
    }
    static void report(const std::string& name, const std::string& verdict) {
        if (std::getenv("RECALL_SHOTS") != nullptr) {
            std::ofstream(folder("") / "report", std::ios::app) << name << ' ' << verdict << '\n';
        }
    }
    static testing::AssertionResult refused(const std::string& name, Pixels now, const std::string& verdict) {
        // In steps of 8 gradients and their noise pack into a third of the bytes.
        for (std::uint8_t& value : now.rgba) {
            value = static_cast<std::uint8_t>(std::min(255, (value + 4) / 8 * 8));
        }
        save(now, folder("approvable") / (name + ".png"));
        report(name, verdict);
        return testing::AssertionFailure()
               << "The picture \"" << name << "\" " << verdict
               << ": look at it with tools/approve, accept it with tools/approve " << name << ".";
    }
    static void sideBySide(const std::string& name, const std::vector<Pixels>& pictures) {
        const unsigned width = pictures.front().width;
        sf::Image wide;
        wide.create(width * static_cast<unsigned>(pictures.size()), pictures.front().height);
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            wide.copy(imageOf(pictures[i]), width * static_cast<unsigned>(i), 0);
        }
        wide.saveToFile((folder("differences") / (name + ".png")).string());
    }
    static Pixels pixelsOf(const sf::Image& image) {
        const auto [width, height] = image.getSize();
        const std::uint8_t* first = image.getPixelsPtr();
        return {width, height, {first, first + std::size_t{4} * width * height}};
    }
    static sf::Image imageOf(const Pixels& pixels) {
        sf::Image image;
        image.create(pixels.width, pixels.height, pixels.rgba.data());
        return image;
    }
    static void save(const Pixels& pixels, const std::filesystem::path& path) {
        imageOf(pixels).saveToFile(path.string());
    }
};

} // namespace test
