#include "engine/app/scene_stack.hpp"

#include <gtest/gtest.h>

#include "tests/engine/app/probe_scene.hpp"

using namespace engine;

namespace {

struct Stack {
    ProbeScene::Told told;
    SceneStack scenes;

    std::unique_ptr<ProbeScene> make(const std::string& name) { return std::make_unique<ProbeScene>(name, told); }
    ProbeScene::Told settle() {
        told.clear();
        scenes.settle({1280, 720, 1});
        return told;
    }
};

} // namespace

TEST(SceneStack, nothingHappensBeforeItSettles) {
    Stack stack;
    stack.scenes.push(stack.make("home"));
    EXPECT_TRUE(stack.scenes.empty());
    EXPECT_EQ(stack.scenes.top(), nullptr);
    EXPECT_EQ(stack.settle(), (ProbeScene::Told{"home layout"}));
    ASSERT_NE(stack.scenes.top(), nullptr);
    EXPECT_EQ(stack.scenes.top()->name(), "home");
    stack.scenes.pop();
    EXPECT_EQ(stack.scenes.depth(), 1u);
    EXPECT_EQ(stack.settle(), (ProbeScene::Told{"home gone"}));
    EXPECT_TRUE(stack.scenes.empty());
}

TEST(SceneStack, whatComesBackIsToldAndLaidOut) {
    Stack stack;
    stack.scenes.push(stack.make("home"));
    stack.settle();
    stack.scenes.push(stack.make("round"));
    EXPECT_EQ(stack.settle(), (ProbeScene::Told{"round layout"}));
    stack.scenes.replace(stack.make("results"));
    EXPECT_EQ(stack.settle(), (ProbeScene::Told{"round gone", "results layout"}));
    stack.scenes.push(stack.make("badge"));
    stack.settle();
    EXPECT_EQ(stack.scenes.depth(), 3u);
    stack.scenes.popToFirst();
    const auto told = stack.settle();
    EXPECT_EQ(told.at(told.size() - 2), "home resumed");
    EXPECT_EQ(told.back(), "home layout");
    EXPECT_EQ(stack.scenes.depth(), 1u);
}

TEST(SceneStack, aSceneMayEndItselfAndAskForTheNext) {
    Stack stack;
    auto first = stack.make("first");
    first->onEvent = [&stack](const InputEvent&) {
        stack.scenes.pop();
        stack.scenes.push(stack.make("second"));
        stack.scenes.push(stack.make("third"));
    };
    stack.scenes.push(std::move(first));
    stack.settle();
    stack.scenes.top()->handle(FocusLost{});
    EXPECT_EQ(stack.scenes.top()->name(), "first") << "still there in the middle of its function";
    EXPECT_EQ(stack.settle(), (ProbeScene::Told{"first gone", "third layout"}));
    EXPECT_EQ(stack.scenes.depth(), 2u);
    stack.scenes.pop();
    EXPECT_EQ(stack.settle(), (ProbeScene::Told{"third gone", "second resumed", "second layout"}));
}

TEST(SceneStack, clearEndsEverything) {
    Stack stack;
    stack.scenes.push(stack.make("a"));
    stack.scenes.push(stack.make("b"));
    stack.settle();
    stack.scenes.clear();
    stack.settle();
    EXPECT_TRUE(stack.scenes.empty());
    stack.scenes.pop();
    stack.scenes.popToFirst();
    stack.settle();
    EXPECT_TRUE(stack.scenes.empty());
}
