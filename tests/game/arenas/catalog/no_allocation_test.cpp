// Counting needs operator new and delete for itself; a sanitizer has taken both.
#ifndef __SANITIZE_ADDRESS__
#include <cstdlib>
#include <new>

#include <SFML/Graphics/RenderTexture.hpp>
#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "tests/support/painted_stage.hpp"
#include "tests/support/random_play.hpp"

namespace {

// Of this thread only: the graphics driver has threads of its own.
thread_local bool counting = false;
thread_local std::size_t asked = 0;

void* counted(std::size_t bytes) {
    asked += counting ? 1 : 0;
    if (void* memory = std::malloc(bytes == 0 ? 1 : bytes)) {
        return memory;
    }
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t bytes) {
    return counted(bytes);
}
void* operator new[](std::size_t bytes) {
    return counted(bytes);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

using test::PaintedStage;
using test::Playable;

class NoAllocation : public testing::TestWithParam<std::string> {
protected:
    std::unique_ptr<game::Arena> made() const {
        auto arena = game::makeArena(GetParam(), 3);
        arena->layout(PaintedStage::boardBox(1280, 720), {1280, 720, 1.0f});
        return arena;
    }
    /// How often a play asked for memory between its beginning and its end.
    static std::size_t askedInAPlay(game::Arena& arena) {
        engine::Rng rng(4);
        asked = 0;
        for (int step = 0; !arena.finished() && step < 2000; ++step) {
            const bool pressed = step % 9 == 0;
            const test::WildInput wild = pressed ? test::wildInput(rng) : test::WildInput{};
            counting = true;
            if (pressed) {
                arena.handle(wild.event, wild.action);
            }
            arena.update();
            const std::size_t heard = arena.takeCues().size();
            counting = false;
            EXPECT_LE(heard, 64u);
        }
        return asked;
    }
};

TEST(NoAllocationCounter, Counts) {
    counting = true;
    asked = 0;
    std::vector<int> numbers(100);
    counting = false;
    EXPECT_EQ(numbers.size(), 100u);
    EXPECT_EQ(asked, 1u);
}

TEST_P(NoAllocation, AStepAsksForNoMemory) {
    for (const Playable& item : Playable::all()) {
        for (const bool right : {true, false}) {
            const auto arena = made();
            if (!arena->supports(item.question)) {
                continue;
            }
            arena->show(item.question, item.view);
            arena->begin(right ? item.beginRight(true) : item.beginWrong(true));
            EXPECT_EQ(askedInAPlay(*arena), 0u)
                << game::formatName(item.question.body) << (right ? " right" : " wrong");
        }
    }
}

/// The second time everything is drawn as the first time: letters and rooms are there.
TEST_P(NoAllocation, AFrameAsksForNoMemoryOnceItsLettersAreThere) {
    PaintedStage stage;
    sf::RenderTexture target;
    ASSERT_TRUE(target.create(1280, 720));
    engine::Canvas canvas(target, stage.typesetter, stage.pictures);
    for (const Playable& item : Playable::all()) {
        if (!made()->supports(item.question)) {
            continue;
        }
        std::size_t inTheEnd = 0;
        for (int run = 0; run < 2; ++run) {
            const auto arena = made();
            arena->begin(item.beginRight());
            asked = 0;
            for (int step = 0; !arena->finished() && step < 2000; ++step) {
                arena->update();
                if (step % 40 != 0) {
                    continue;
                }
                counting = true;
                arena->draw(canvas, stage.theme, 0.5f);
                counting = false;
                canvas.flush();
            }
            inTheEnd = asked;
        }
        EXPECT_EQ(inTheEnd, 0u) << game::formatName(item.question.body);
    }
}

INSTANTIATE_TEST_SUITE_P(Catalog, NoAllocation, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace
#endif
