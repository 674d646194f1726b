#include "game/arenas/conveyor/conveyor.hpp"

#include <gtest/gtest.h>

#include "tests/support/arena_play.hpp"

namespace {

using engine::Action;
using game::Conveyor;
using test::Playable;
using test::playOut;

const engine::InputEvent kKey = engine::KeyPressed{"1"};

void wait(Conveyor& arena, int steps) {
    for (int i = 0; i < steps && !arena.finished(); ++i) {
        arena.update();
    }
}

/// How many answer parcels lie in each dock in the end.
std::vector<std::size_t> answersByDock(const Conveyor& arena) {
    std::vector<std::size_t> docks(arena.look().docks.size(), 0);
    for (std::size_t piece = 0; piece < game::BeltTable::kMostPieces; ++piece) {
        if (arena.table().holds(piece) && arena.look().pieces[piece].parcel.answer) {
            ++docks[arena.table().dockAt(arena.table().pose(piece).position.x)];
        }
    }
    return docks;
}

TEST(Conveyor, WhateverIsPressedEveryParcelOfARightAnswerEndsWhereItWasCommitted) {
    for (const int pressed : {0, 1, 2, 3}) {
        Conveyor arena(7);
        const Playable item = Playable::categorising(4, 8);
        arena.begin(item.beginRight());
        for (int i = 0; !arena.finished() && i < 2000; ++i) {
            const auto action = static_cast<Action>(static_cast<int>(Action::choice1) + pressed);
            arena.handle(kKey, action);
            arena.update();
        }
        EXPECT_EQ(answersByDock(arena), (std::vector<std::size_t>{2, 2, 2, 2})) << pressed;
        EXPECT_GE(arena.delivered(), 8);
    }
}

TEST(Conveyor, WrongParcelsAreBroughtBackToWhereTheyBelong) {
    Conveyor arena(7);
    const Playable item = Playable::categorising(2, 4);
    arena.begin(item.beginWrong());
    bool returned = false;
    for (int i = 0; !arena.finished() && i < 2000; ++i) {
        arena.update();
        returned = returned || arena.look().back.running();
    }
    EXPECT_TRUE(returned);
    EXPECT_EQ(answersByDock(arena), (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(arena.delivered(), 0);
    EXPECT_EQ(arena.look().run, 0);
}

TEST(Conveyor, APressSendsTheParcelAtTheGateAtOnce) {
    Conveyor arena(2);
    const Playable item = Playable::categorising(3, 5);
    arena.begin(item.beginRight());
    wait(arena, 20);
    ASSERT_FALSE(arena.table().underWay());
    arena.handle(kKey, Action::down); // the middle one of three
    wait(arena, 1);
    EXPECT_TRUE(arena.table().underWay());
    EXPECT_EQ(arena.queue().answers(), 4u);
}

TEST(Conveyor, EverythingOnTheBeltIsAPartOfTheQuestionOnIt) {
    Conveyor arena(5);
    const Playable first = Playable::categorising(4, 8);
    arena.begin(first.beginRight());
    playOut(arena);
    const Playable item = Playable::categorising(2, 3);
    arena.show(item.question, item.view);
    EXPECT_TRUE(arena.queue().empty()) << "nothing is left of the question before";
    arena.begin(item.beginWrong());
    ASSERT_GT(arena.queue().size(), arena.queue().answers());
    const auto& body = std::get<game::Categorising>(item.question.body);
    for (std::size_t place = 0; place < arena.queue().size(); ++place) {
        const game::Parcel& parcel = arena.queue()[place];
        ASSERT_LT(parcel.part, body.members.size());
        EXPECT_EQ(parcel.number, Playable::rowOf(item.view, parcel.part) + 1) << "its number on the tiles";
        EXPECT_EQ(parcel.right, body.members[parcel.part].category);
        EXPECT_TRUE(parcel.answer || parcel.dock == parcel.right);
    }
}

TEST(Conveyor, WhatComesOnceMoreSaysWhatItIs) {
    Conveyor arena(5);
    const Playable item = Playable::multiple(3);
    arena.begin(item.beginRight());
    while (arena.queue().answers() > 0) {
        arena.handle(kKey, Action::skip);
        arena.update();
        ASSERT_FALSE(arena.finished());
    }
    const game::Parcel next = arena.queue()[0];
    const auto& option = std::get<game::MultipleChoice>(item.question.body).options[next.part];
    EXPECT_EQ(arena.look().note.text, "Once more: " + option.text);
    EXPECT_EQ(arena.look().note.number, std::to_string(next.number));
}

TEST(Conveyor, AssistSortsWhatComesOnceMore) {
    Conveyor arena(5);
    const Playable item = Playable::multiple(3);
    arena.begin(item.beginRight());
    arena.assist();
    playOut(arena);
    EXPECT_TRUE(arena.queue().empty());
    EXPECT_EQ(arena.delivered(), 6);
    EXPECT_EQ(arena.look().run, 6);
}

TEST(Conveyor, TwentyDeliveredAreAShiftAndPayOnce) {
    Conveyor arena(8);
    const Playable item = Playable::multiple(6);
    int badges = 0;
    while (arena.delivered() < Conveyor::kShift + 5) {
        arena.begin(item.beginRight());
        arena.assist();
        playOut(arena);
        for (const game::ArenaCue& cue : arena.takeCues()) {
            badges += cue.sound == engine::Sound::badge ? 1 : 0;
        }
    }
    EXPECT_EQ(badges, 1);
    EXPECT_EQ(arena.look().lit, 20u);
}

TEST(Conveyor, EachDeliveryRingsASemitoneHigher) {
    Conveyor arena(9);
    const Playable item = Playable::categorising(2, 6);
    arena.begin(item.beginRight());
    arena.assist();
    int next = 0;
    while (!arena.finished()) {
        arena.update();
        for (const game::ArenaCue& cue : arena.takeCues()) {
            if (cue.sound == engine::Sound::peg) {
                EXPECT_EQ(cue.semitones, next++);
            }
        }
    }
    EXPECT_EQ(next, arena.delivered());
    EXPECT_GE(next, 6);
}

TEST(Conveyor, AClickOnADockAndAFlickOfTheParcelSendIt) {
    const Playable item = Playable::truth(true);
    for (const bool flick : {false, true}) {
        Conveyor arena(3);
        arena.layout({0, 0, 960, 1100}, {1920, 1080, 1.0f}); // a hundred pixels a metre
        arena.begin(item.beginRight());
        wait(arena, 25);
        if (flick) {
            arena.handle(engine::PointerPressed{{850, 310}}, Action::none);
            arena.handle(engine::PointerReleased{{700, 330}}, Action::none);
        } else {
            arena.handle(engine::PointerPressed{{200, 1000}}, Action::none);
        }
        wait(arena, 1);
        EXPECT_TRUE(arena.table().underWay()) << flick;
    }
}

TEST(Conveyor, SpaceGoesOnWithoutWhatComesOnceMore) {
    Conveyor arena(4);
    const Playable item = Playable::multiple(3);
    arena.begin(item.beginRight());
    int steps = 0;
    while (!arena.finished() && steps < 2000) {
        arena.handle(kKey, Action::skip);
        arena.update();
        ++steps;
    }
    EXPECT_LT(steps, 480);
    EXPECT_GE(arena.queue().size(), 2u);
}

TEST(Conveyor, ResizingInTheMiddleChangesNothing) {
    int points[2] = {0, 0};
    for (int run = 0; run < 2; ++run) {
        Conveyor arena(6);
        arena.layout({0, 0, 500, 600}, {});
        arena.begin(Playable::multiple(4).beginRight());
        for (int step = 0; !arena.finished(); ++step) {
            if (step == 50 && run == 1) {
                arena.layout({900, 40, 2000, 333}, {2000, 333, 2.0f});
            }
            arena.update();
        }
        points[run] = arena.arcadePoints();
    }
    EXPECT_EQ(points[0], points[1]);
}

} // namespace
