#include "engine/picture/drawing_cache.hpp"

#include <chrono>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <unistd.h>

#include "engine/core/paths.hpp"
#include "engine/picture/picture_decoder.hpp"

namespace engine {
namespace {

namespace fs = std::filesystem;

const std::string kSvg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'>"
                         "<rect width='8' height='9' fill='#f08040' fill-opacity='0.5'/></svg>";

Pixels noise(unsigned width, unsigned height) {
    Pixels pixels = Pixels::blank(width, height);
    std::uint32_t state = width;
    for (std::uint8_t& byte : pixels.rgba) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return pixels;
}

class Drawings : public ::testing::Test {
protected:
    ~Drawings() override {
        fs::permissions(m_folder, fs::perms::owner_all, m_problem);
        fs::remove_all(m_folder);
    }
    std::vector<fs::path> files() const {
        std::vector<fs::path> all;
        for (const auto& entry : fs::directory_iterator(m_folder)) {
            all.push_back(entry.path());
        }
        return all;
    }
    Result<Pixels> decoded(const fs::path& helper) const {
        return PictureDecoder(helper, DrawingCache(m_folder)).decode(kSvg);
    }

    fs::path m_folder = fs::temp_directory_path() / ("drawings-" + std::to_string(::getpid()));
    DrawingCache m_cache{m_folder};
    fs::path m_helper = paths::helper("recall-svg");
    std::error_code m_problem;
};

TEST_F(Drawings, areFoundAsTheyWereKept) {
    const Pixels pixels = noise(30, 20);
    EXPECT_FALSE(m_cache.find("a", 30, 20));
    EXPECT_FALSE(fs::exists(m_folder)) << "looking makes nothing";
    m_cache.keep("a", pixels);
    const auto found = m_cache.find("a", 30, 20);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rgba, pixels.rgba);
    EXPECT_FALSE(m_cache.find("b", 30, 20));
    EXPECT_FALSE(m_cache.find("a", 20, 30)) << "another size is another drawing";
    EXPECT_FALSE(DrawingCache().find("a", 30, 20));
}

TEST_F(Drawings, areDrawnOnceOnAMachine) {
    const auto first = decoded(m_helper);
    ASSERT_TRUE(first) << first.sentence();
    const auto again = decoded("/nowhere/recall-svg");
    ASSERT_TRUE(again) << again.sentence();
    EXPECT_EQ(again->rgba, first->rgba);
    EXPECT_TRUE(PictureDecoder("/nowhere/recall-svg", DrawingCache(m_folder)).check(kSvg));
    EXPECT_FALSE(PictureDecoder("/nowhere/recall-svg").check(kSvg));
}

TEST_F(Drawings, thatAreCorruptAreDrawnAgain) {
    const auto whole = decoded(m_helper);
    ASSERT_TRUE(whole);
    const fs::path file = files().at(0);
    const auto size = fs::file_size(file);
    for (const std::uintmax_t at : {std::uintmax_t{0}, std::uintmax_t{5}, size / 2, size - 1}) {
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(std::streamoff(at)).put('\x5A');
        EXPECT_FALSE(m_cache.find(kSvg, 1600, 900)) << at;
        const auto again = decoded(m_helper);
        ASSERT_TRUE(again) << at;
        EXPECT_EQ(again->rgba, whole->rgba) << at;
        EXPECT_TRUE(m_cache.find(kSvg, 1600, 900)) << at;
    }
    for (const std::uintmax_t length : {std::uintmax_t{0}, std::uintmax_t{7}, size - 1}) {
        fs::resize_file(file, length);
        EXPECT_FALSE(m_cache.find(kSvg, 1600, 900)) << length;
        EXPECT_TRUE(decoded(m_helper)) << length;
    }
}

TEST_F(Drawings, thatWereNotUsedForLongestMakeRoom) {
    const Pixels pixels = noise(64, 64);
    const DrawingCache cache(m_folder, 5 * pixels.rgba.size());
    const auto yearsAgo = [&](int years) {
        return fs::file_time_type::clock::now() - years * std::chrono::years(1);
    };
    for (const char* name : {"a", "b", "c", "d"}) {
        cache.keep(name, pixels);
    }
    int years = 1;
    for (const fs::path& file : files()) {
        fs::last_write_time(file, yearsAgo(years++));
    }
    EXPECT_TRUE(cache.find("a", 64, 64)) << "used now";
    cache.keep("e", pixels);
    EXPECT_TRUE(cache.has("a", 64, 64));
    EXPECT_TRUE(cache.has("e", 64, 64));
    EXPECT_EQ(files().size(), 3u);
    cache.keep("huge", noise(200, 200));
    EXPECT_FALSE(cache.has("huge", 200, 200)) << "larger than all may be together";
    EXPECT_EQ(files().size(), 3u);
}

TEST_F(Drawings, areShownWhereNothingCanBeKept) {
    std::ofstream(m_folder).put('x');
    EXPECT_TRUE(decoded(m_helper)) << "a file where the folder should be";
    fs::remove(m_folder);
    EXPECT_TRUE(PictureDecoder(m_helper, DrawingCache("/proc/nothing/here")).decode(kSvg));
    EXPECT_TRUE(PictureDecoder(m_helper, DrawingCache("/dev/full/here")).decode(kSvg));
}

TEST_F(Drawings, areWholeWhoeverWritesThemAtOnce) {
    const Pixels pixels = noise(100, 80);
    const auto work = [&] {
        for (int i = 0; i < 200; ++i) {
            m_cache.keep("same", pixels);
            const auto found = m_cache.find("same", 100, 80);
            ASSERT_TRUE(found);
            ASSERT_EQ(found->rgba, pixels.rgba);
        }
    };
    std::thread other(work);
    work();
    other.join();
    EXPECT_EQ(files().size(), 1u) << "and nothing half written is left";
}

} // namespace
} // namespace engine
