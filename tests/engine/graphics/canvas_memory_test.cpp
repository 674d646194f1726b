// Counting needs operator new and delete for itself; a sanitizer has taken both.
#ifndef __SANITIZE_ADDRESS__
#include <atomic>
#include <cstdlib>
#include <gtest/gtest.h>
#include <new>

#include "tests/engine/graphics/surface.hpp"

namespace {

std::atomic<std::size_t> g_allocations{0};

} // namespace

// Every way to ask for memory in C++ goes through these two.
void* operator new(std::size_t size) {
    ++g_allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace engine {
namespace {

void drawScene(Canvas& canvas, const std::vector<Vec2>& hexagon, float time) {
    const Color warm = Color::hex(0xFFD27A);
    canvas.gradientRect({0, 0, 400, 300}, {Color::hex(0x101040), Color::hex(0x402050)});
    for (int i = 0; i < 50; ++i) {
        const auto step = static_cast<float>(i);
        canvas.pushTransform({8.0f * step, 100.0f + time}, 0.1f * step + time, 1.0f);
        canvas.rounded({8.0f * step - 9, 90.0f + time, 18, 18}, 4, warm);
        canvas.ring({8.0f * step, 150.0f}, 7, 2, warm);
        canvas.popTransform();
    }
    canvas.pushClip({20, 20, 300, 200});
    canvas.pushAlpha(0.6f);
    canvas.glow({60, 60, 120, 60}, 12, 24, warm);
    canvas.rounded({60, 60, 220, 130}, 70, warm);
    canvas.outline({60, 60, 120, 60}, 12, 2, warm);
    canvas.line({10, 10}, {200, 150.0f + time}, 3, warm);
    canvas.polygon(hexagon, warm);
    canvas.popAlpha();
    canvas.popClip();
    canvas.text("A window in a city at night", {20, 40.0f + time}, {Face::body, 20}, warm);
    canvas.textIn({20, 60, 200, 60}, "Two lines of a text that is broken", {Face::display, 24}, warm);
}

/// Memory asked for by the frames of a scene that only moves.
std::size_t allocationsOf(Quality quality) {
    testing::Surface surface(400, 300);
    Canvas canvas(surface.target(), surface.typesetter(), surface.pictures());
    canvas.setQuality(quality);
    const std::vector<Vec2> hexagon{{200, 100}, {240, 120}, {240, 160}, {200, 180}, {160, 160}, {160, 120}};
    const auto frame = [&](int i) {
        drawScene(canvas, hexagon, static_cast<float>(i % 20));
        canvas.flush();
    };
    for (int i = 0; i < 40; ++i) {
        frame(i);
    }
    const std::size_t before = g_allocations;
    for (int i = 0; i < 100; ++i) {
        frame(i);
    }
    return g_allocations - before;
}

TEST(CanvasMemoryTest, TheCounterCounts) {
    const std::size_t before = g_allocations;
    const std::string text(1000, 'x');
    EXPECT_EQ(text.size(), 1000u);
    EXPECT_GT(g_allocations.load(), before);
}

TEST(CanvasMemoryTest, FramesOfASteadySceneAskForNone) {
    EXPECT_EQ(allocationsOf(Quality::full), 0u);
    EXPECT_EQ(allocationsOf(Quality::lean), 0u);
    EXPECT_EQ(allocationsOf(Quality::plain), 0u);
}

} // namespace
} // namespace engine
#endif
