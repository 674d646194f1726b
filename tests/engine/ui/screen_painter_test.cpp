#include "engine/ui/screen_painter.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <cstdlib>
#include <functional>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "engine/ui/element_parts.hpp"
#include "tests/engine/ui/sample_screen.hpp"
#include "tests/support/fonts.hpp"

using namespace engine;

namespace {

struct Stage {
    Typesetter typesetter{test::fonts()};
    PictureCache pictures{RECALL_SOURCE_DIR};
    Theme theme = Theme::night();
    ScreenControl control;
    InputMap keys = InputMap::standard();

    sf::Image draw(const Screen& screen, float time = 0.0f) {
        return paint(screen.view(),
                     [&](Canvas& canvas) { ScreenPainter(theme).draw(canvas, screen, control, time); });
    }
    sf::Image drawAtRest(const Screen& screen) {
        return paint(screen.view(),
                     [&](Canvas& canvas) { ScreenPainter(theme).drawAtRest(canvas, screen, control); });
    }
    std::uint64_t restKey(const Screen& screen) {
        std::uint64_t key = 0;
        paint(screen.view(),
              [&](Canvas& canvas) { key = ScreenPainter(theme).restKey(canvas, screen, control).value(); });
        return key;
    }

    sf::Image paint(const View& view, const std::function<void(Canvas&)>& elements) {
        sf::RenderTexture target;
        EXPECT_TRUE(target.create(static_cast<unsigned>(view.width), static_cast<unsigned>(view.height)));
        target.clear();
        {
            Canvas canvas(target, typesetter, pictures);
            canvas.gradientRect(view.bounds(), {theme.palette.skyTop, theme.palette.skyBottom});
            elements(canvas);
        }
        target.display();
        return target.getTexture().copyToImage();
    }
};

bool differ(const sf::Image& a, const sf::Image& b, const Rect& box) {
    for (auto y = static_cast<unsigned>(box.y); y < static_cast<unsigned>(box.bottom()); ++y) {
        for (auto x = static_cast<unsigned>(box.x); x < static_cast<unsigned>(box.right()); ++x) {
            if (a.getPixel(x, y) != b.getPixel(x, y)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST(ScreenPainter, aBubblePointsAtWhoSpeaks) {
    Stage stage;
    const View view{1280, 720, 1.0f};
    const Rect box{300, 300, 400, 120};
    const float reach = tailOf(view);
    const Rect left{box.x - reach, box.y, reach - 1.0f, box.height};
    const Rect right{box.right() + 1.0f, box.y, reach - 1.0f, box.height};
    for (const Role role : {Role::panel, Role::option}) {
        const auto drawn = [&](Tail tail) {
            Screen screen(view, stage.theme, stage.typesetter);
            Element element;
            element.id = "bubble";
            element.role = role;
            element.box = box;
            element.tail = tail;
            screen.add(element);
            stage.control.show(screen);
            return stage.draw(screen);
        };
        const sf::Image plain = drawn(Tail::none);
        EXPECT_TRUE(differ(plain, drawn(Tail::left), left));
        EXPECT_FALSE(differ(plain, drawn(Tail::left), right));
        EXPECT_TRUE(differ(plain, drawn(Tail::right), right));
        EXPECT_FALSE(differ(plain, drawn(Tail::right), left));
    }
}

// With RECALL_PICTURES set to a folder the pictures are left there to be looked at.
TEST(ScreenPainter, sampleScreen) {
    Stage stage;
    for (const View view :
         {View{1280, 720, 1.0f}, View{1920, 1080, 1.0f}, View{1280, 720, 1.6f}, View{1920, 1080, 2.0f}}) {
        const Screen screen = sampleScreen(view, stage.theme, stage.typesetter);
        stage.control.setFocus("play");
        stage.control.show(screen);
        stage.control.handle(PointerPressed{screen.find("module1")->box.centre()}, stage.keys);
        stage.control.handle(PointerMoved{screen.find("answer0")->box.centre()}, stage.keys);
        stage.control.setFocus("play");
        stage.control.handle(PadPressed{"Down"}, stage.keys);
        const sf::Image image = stage.draw(screen);
        EXPECT_TRUE(differ(image, stage.draw(Screen(view, stage.theme, stage.typesetter)), view.bounds()));
        if (const char* folder = std::getenv("RECALL_PICTURES")) {
            image.saveToFile(std::string(folder) + "/ui-" + std::to_string(static_cast<int>(view.height)) + "-" +
                             std::to_string(static_cast<int>(view.textScale * 100)) + ".png");
        }
    }
}

TEST(ScreenPainter, everyStateLooksDifferent) {
    Stage stage;
    const View view{1280, 720, 1.0f};
    const Rect box{200, 200, 400, 80};
    const auto drawn = [&](Role role, const std::function<void(Element&)>& change) {
        Screen screen(view, stage.theme, stage.typesetter);
        Element& element = screen.button("x", "Answer", box);
        element.role = role;
        change(element);
        return stage.draw(screen);
    };
    const auto plain = [](Element&) {};
    for (const Role role : {Role::button, Role::primary, Role::option, Role::toggle, Role::slider, Role::field}) {
        const sf::Image usual = drawn(role, plain);
        EXPECT_FALSE(differ(usual, drawn(role, plain), view.bounds()));
        EXPECT_TRUE(differ(usual, drawn(role, [](Element& e) { e.enabled = false; }), box))
            << static_cast<int>(role);
    }
    for (const Mark mark : {Mark::right, Mark::wrong, Mark::missed}) {
        EXPECT_TRUE(
            differ(drawn(Role::option, plain), drawn(Role::option, [&](Element& e) { e.mark = mark; }), box));
    }
    EXPECT_TRUE(differ(drawn(Role::toggle, plain), drawn(Role::toggle, [](Element& e) { e.chosen = true; }), box));
    EXPECT_TRUE(differ(drawn(Role::option, plain), drawn(Role::option, [](Element& e) { e.chosen = true; }), box));
    EXPECT_TRUE(differ(drawn(Role::slider, plain), drawn(Role::slider, [](Element& e) { e.value = 0.5f; }), box));
    EXPECT_TRUE(differ(drawn(Role::meter, plain), drawn(Role::meter, [](Element& e) { e.value = 0.5f; }), box));
    EXPECT_TRUE(
        differ(drawn(Role::field, plain), drawn(Role::field, [](Element& e) { e.content = "typed"; }), box));
}

TEST(ScreenPainter, focusHoverAndPressAreSeen) {
    Stage stage;
    const View view{1280, 720, 1.0f};
    Screen screen(view, stage.theme, stage.typesetter);
    screen.button("x", "Press me", {200, 200, 400, 80});
    stage.control.show(screen);
    const sf::Image focused = stage.draw(screen);
    EXPECT_TRUE(differ(focused, stage.draw(screen, 0.9f), view.bounds())) << "the ring breathes";
    stage.control.handle(PointerMoved{{0, 0}}, stage.keys);
    stage.control.handle(PointerMoved{{9, 9}}, stage.keys);
    const sf::Image calm = stage.draw(screen);
    EXPECT_TRUE(differ(focused, calm, view.bounds()));
    stage.control.handle(PointerMoved{{300, 240}}, stage.keys);
    const sf::Image hovered = stage.draw(screen);
    EXPECT_TRUE(differ(calm, hovered, view.bounds()));
    stage.control.handle(PointerPressed{{300, 240}}, stage.keys);
    EXPECT_TRUE(differ(hovered, stage.draw(screen), view.bounds()));
}

TEST(ScreenPainter, scrollingPartsKeepToTheirBox) {
    Stage stage;
    const View view{1280, 720, 1.0f};
    Screen screen(view, stage.theme, stage.typesetter);
    const sf::Image empty = stage.draw(screen);
    screen.button("x", "Long", {200, 200, 400, 400}).scroll = "part";
    screen.scrollPart("part", {{200, 200, 400, 100}, 400});
    stage.control.show(screen);
    const sf::Image image = stage.draw(screen);
    EXPECT_TRUE(differ(empty, image, {200, 200, 400, 100}));
    EXPECT_FALSE(differ(empty, image, {0, 301, 1280, 400}));
    EXPECT_FALSE(differ(empty, image, {0, 0, 1280, 199}));
}

TEST(ScreenPainter, answersShrinkTogetherButNotForOptionsOfAnotherSize) {
    Stage stage;
    const auto drawn = [&stage](float otherSize) {
        Screen screen({1280, 720, 1.0f}, stage.theme, stage.typesetter);
        screen.option("answer", "Whom you help", {100, 100, 400, 60}).style.size = 24.0f;
        screen.option("other", "Far too long a word for its option", {100, 300, 90, 40}).style.size = otherSize;
        return stage.draw(screen);
    };
    const Rect answer{100, 100, 400, 60};
    EXPECT_TRUE(differ(drawn(24.0f), drawn(18.0f), answer));
    EXPECT_FALSE(differ(drawn(18.0f), drawn(12.0f), answer));
}

TEST(ScreenPainter, whatCannotBePressedLiesInLineWithWhatCan) {
    Stage stage;
    Screen screen({1280, 720, 1.0f}, stage.theme, stage.typesetter);
    const Rect box{100, 100, 400, 60};
    const sf::Image empty = stage.draw(screen);
    const auto top = [&](bool enabled) {
        Screen one = screen;
        one.button("one", "One", box).enabled = enabled;
        const sf::Image image = stage.draw(one);
        unsigned y = 100;
        while (y < 160 && image.getPixel(300, y) == empty.getPixel(300, y)) {
            ++y;
        }
        return y;
    };
    EXPECT_EQ(top(true), 100u);
    EXPECT_EQ(top(false), 100u);
}

TEST(ScreenPainter, theFocusOfAFieldGoesAroundWhatIsWrittenIn) {
    Stage stage;
    Screen screen({1280, 720, 1.0f}, stage.theme, stage.typesetter);
    screen.field("name", "Your name", {100, 100, 400, 80});
    screen.button("other", "Other", {100, 300, 400, 60});
    const auto drawn = [&](const char* focus) {
        stage.control.show(screen);
        stage.control.setFocus(focus);
        return stage.draw(screen);
    };
    const sf::Image with = drawn("name");
    const sf::Image without = drawn("other");
    const float control = partsOf(*screen.find("name"), screen.view()).control.y;
    EXPECT_TRUE(differ(with, without, {100, control - 8, 400, 8}));
    EXPECT_FALSE(differ(with, without, {100, 100, 400, control - 116}));
}

TEST(ScreenPainter, whatIsInUseAndWhatLiesOnItIsNotAtRest) {
    Stage stage;
    Screen screen({1280, 720, 1.0f}, stage.theme, stage.typesetter);
    const sf::Image empty = stage.draw(screen);
    screen.panel({50, 50, 800, 600});
    const sf::Image panel = stage.drawAtRest(screen);
    screen.button("used", "", {100, 100, 400, 80});
    screen.text("A text on it", {120, 110, 300, 40}, 24);
    screen.button("other", "Other", {100, 400, 400, 80});
    stage.control.show(screen);
    stage.control.setFocus("used");
    const sf::Image rest = stage.drawAtRest(screen);
    EXPECT_TRUE(differ(empty, rest, {50, 50, 800, 600}));
    EXPECT_FALSE(differ(panel, rest, {90, 90, 420, 110}));
    EXPECT_TRUE(differ(panel, rest, {100, 400, 400, 80}));
    EXPECT_TRUE(differ(rest, stage.draw(screen), {120, 110, 300, 40}));
    EXPECT_FALSE(differ(rest, stage.draw(screen), {100, 400, 400, 80}));
}

TEST(ScreenPainter, theKeyOfWhatRestsKnowsAllItIsDrawnFrom) {
    Stage stage;
    Screen screen({1280, 720, 1.0f}, stage.theme, stage.typesetter);
    screen.button("one", "One", {100, 100, 400, 80});
    screen.button("two", "Two", {100, 300, 400, 400}).scroll = "part";
    screen.scrollPart("part", {{100, 300, 400, 100}, 400});
    stage.control.show(screen);
    stage.control.setFocus("one");
    const std::uint64_t key = stage.restKey(screen);
    EXPECT_EQ(stage.restKey(screen), key);
    const auto changed = [&](const std::function<void(Element&)>& change) {
        Screen other = screen;
        change(*other.find("one"));
        return stage.restKey(other);
    };
    EXPECT_NE(changed([](Element& e) { e.label = "Won"; }), key);
    EXPECT_NE(changed([](Element& e) { e.box.x += 1; }), key);
    EXPECT_NE(changed([](Element& e) { e.enabled = false; }), key);
    EXPECT_NE(changed([](Element& e) { e.mark = Mark::right; }), key);
    EXPECT_NE(changed([](Element& e) { e.style.size += 1; }), key);
    stage.control.handle(PointerMoved{{300, 350}}, stage.keys);
    const std::uint64_t hovered = stage.restKey(screen);
    EXPECT_NE(hovered, key);
    stage.control.handle(PointerScrolled{{300, 350}, -1.0f}, stage.keys);
    EXPECT_NE(stage.restKey(screen), hovered);
    stage.theme = Theme::highContrast();
    EXPECT_NE(stage.restKey(screen), hovered);
}
