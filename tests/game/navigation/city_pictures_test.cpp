// Draws home, campaign and briefing as a rep sees them. With RECALL_SHOTS=DIR the pictures are kept there.
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include <SFML/Graphics/RenderTexture.hpp>
#include <fmt/core.h>
#include <gmock/gmock.h>

#include "game/scenes/campaign/briefing_scene.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using engine::View;

// Shares of pixels: as good as black, and bright.
struct Tones {
    double dark = 0.0;
    double bright = 0.0;
};

Tones tonesOf(const sf::Image& image) {
    Tones tones;
    const sf::Vector2u size = image.getSize();
    for (unsigned y = 0; y < size.y; y += 4) {
        for (unsigned x = 0; x < size.x; x += 4) {
            const sf::Color color = image.getPixel(x, y);
            const int light = color.r + color.g + color.b;
            tones.dark += light < 24 ? 1 : 0;
            tones.bright += light > 420 ? 1 : 0;
        }
    }
    const double all = static_cast<double>((size.x / 4) * (size.y / 4));
    return {tones.dark / all, tones.bright / all};
}

sf::Image draw(test::CityStage& stage, engine::Scene& scene, const View& view) {
    sf::RenderTexture target;
    EXPECT_TRUE(target.create(static_cast<unsigned>(view.width), static_cast<unsigned>(view.height)));
    target.clear();
    {
        engine::Canvas canvas(target, stage.typesetter, stage.pictures());
        scene.draw(canvas, 0.0f);
    }
    target.display();
    return target.getTexture().copyToImage();
}

Tones picture(test::CityStage& stage, engine::Scene& scene, const View& view, const std::string& name) {
    scene.layout(view);
    const sf::Image image = draw(stage, scene, view);
    if (const char* folder = std::getenv("RECALL_SHOTS")) {
        EXPECT_TRUE(image.saveToFile(fmt::format("{}/{}-{}.png", folder, name, static_cast<int>(view.height))));
    }
    return tonesOf(image);
}

// Share of pixels in which two pictures differ.
double difference(const sf::Image& a, const sf::Image& b) {
    const sf::Vector2u size = a.getSize();
    double different = 0.0;
    for (unsigned y = 0; y < size.y; ++y) {
        for (unsigned x = 0; x < size.x; ++x) {
            different += a.getPixel(x, y) == b.getPixel(x, y) ? 0.0 : 1.0;
        }
    }
    return different / (static_cast<double>(size.x) * size.y);
}

const View kViews[] = {{1280.0f, 720.0f, 1.0f}, {1920.0f, 1080.0f, 1.0f}};

TEST(CityPictures, TheHomeOfANewRepIsANightWithoutLitWindows) {
    test::WholeCity stage;
    game::HomeScene scene(stage.context);
    for (const View& view : kViews) {
        EXPECT_LT(picture(stage, scene, view, "home-new").bright, 0.2);
    }
}

TEST(CityPictures, RecalledWindowsMakeTheHomeBrighter) {
    test::WholeCity stage;
    game::HomeScene dark(stage.context);
    const Tones before = picture(stage, dark, kViews[1], "home-before");
    test::playHalfWay(stage);
    game::HomeScene scene(stage.context);
    for (const View& view : kViews) {
        EXPECT_GT(picture(stage, scene, view, "home-half").bright, before.bright);
    }
    picture(stage, scene, {1280.0f, 720.0f, 2.0f}, "home-large-type");
    stage.theme = engine::Theme::highContrast();
    picture(stage, scene, kViews[0], "home-contrast");
}

TEST(CityPictures, ABuildingPointedAtSaysWhatItIs) {
    test::WholeCity stage;
    test::playHalfWay(stage);
    game::HomeScene scene(stage.context);
    scene.layout(kViews[1]);
    scene.handle(engine::PointerMoved{{1900.0f, 1070.0f}});
    scene.handle(engine::PointerMoved{{5.0f, 5.0f}});
    // From the second time on, a picture of what stands still is shown.
    draw(stage, scene, kViews[1]);
    const sf::Image quiet = draw(stage, scene, kViews[1]);
    EXPECT_EQ(difference(quiet, draw(stage, scene, kViews[1])), 0.0);
    scene.handle(engine::PointerMoved{scene.city().windows().at(20).box.centre()});
    EXPECT_GT(difference(quiet, draw(stage, scene, kViews[1])), 0.005);
    picture(stage, scene, kViews[1], "home-hover");
}

TEST(CityPictures, WindowsRelitSinceTheLastLookComeOnOneAfterAnother) {
    test::WholeCity stage;
    game::HomeScene scene(stage.context);
    scene.layout(kViews[0]);
    const double before = tonesOf(draw(stage, scene, kViews[0])).bright;
    stage.answer(stage.session.library().courses().front().modules.front(), 12, 30.79);
    scene.resumed();
    const double first = tonesOf(draw(stage, scene, kViews[0])).bright;
    for (int step = 0; step < 90; ++step) {
        scene.update(1.0f / 60.0f);
    }
    const double between = tonesOf(draw(stage, scene, kViews[0])).bright;
    for (int step = 0; step < 240; ++step) {
        scene.update(1.0f / 60.0f);
    }
    const double after = tonesOf(draw(stage, scene, kViews[0])).bright;
    EXPECT_NEAR(first, before, 0.002);
    EXPECT_GT(between, first);
    EXPECT_GT(after, between);
}

TEST(CityPictures, WithReducedMotionTheyAreLitAtOnceAndStayStill) {
    test::WholeCity stage;
    stage.preferences.reducedMotion = true;
    game::HomeScene scene(stage.context);
    scene.layout(kViews[0]);
    stage.answer(stage.session.library().courses().front().modules.front(), 12, 30.79);
    scene.resumed();
    // From the second time on, a picture of what stands still is shown.
    draw(stage, scene, kViews[0]);
    const sf::Image first = draw(stage, scene, kViews[0]);
    for (int step = 0; step < 120; ++step) {
        scene.update(1.0f / 60.0f);
    }
    EXPECT_EQ(difference(first, draw(stage, scene, kViews[0])), 0.0);
}

TEST(CityPictures, LargeCitiesAreDrawnToo) {
    test::LibraryShape shape;
    shape.courses = 6;
    shape.modules = 10;
    shape.nuggets = 12;
    const game::Library library = test::makeLibrary(shape);
    test::WholeCity stage(library);
    for (const game::Course& course : library.courses()) {
        stage.complete(course.modules.front(), 20.4);
    }
    for (const game::Course& course : library.courses()) {
        stage.answer(course.modules.at(1), 5, 25.4);
    }
    game::HomeScene scene(stage.context);
    EXPECT_GT(picture(stage, scene, kViews[1], "home-sixty").bright, 0.0);
    shape.courses = 1;
    shape.modules = 2;
    const game::Library two = test::makeLibrary(shape);
    test::WholeCity small(two);
    small.complete(two.courses().front().modules.front(), 29.4);
    game::HomeScene hamlet(small.context);
    EXPECT_GT(picture(small, hamlet, kViews[1], "home-two").bright, 0.0);
}

TEST(CityPictures, EveryThemeAndHourIsAPictureOfItsOwn) {
    test::WholeCity stage;
    test::playHalfWay(stage);
    std::vector<sf::Image> seen;
    for (const auto theme : {game::CityTheme::harbour, game::CityTheme::hills, game::CityTheme::neon}) {
        for (const int hour : {6, 12, 18, 23}) {
            stage.preferences.cityTheme = theme;
            stage.clock.set(test::moment(31.0 + hour / 24.0 + 0.02));
            game::HomeScene scene(stage.context);
            picture(stage, scene, kViews[0], fmt::format("home-{}-{}", game::CityLook::nameOf(theme), hour));
            const sf::Image image = draw(stage, scene, kViews[0]);
            for (const sf::Image& other : seen) {
                EXPECT_GT(difference(image, other), 0.05);
            }
            seen.push_back(image);
        }
    }
}

TEST(CityPictures, ItSnowsOnlyForWhoWantsMotion) {
    test::WholeCity stage;
    while (stage.context.look().weather != game::Weather::snow) {
        stage.clock.advance(engine::kMsPerDay);
    }
    game::HomeScene scene(stage.context);
    picture(stage, scene, kViews[0], "home-snow");
    const sf::Image snow = draw(stage, scene, kViews[0]);
    stage.preferences.reducedMotion = true;
    const double flakes = difference(snow, draw(stage, scene, kViews[0]));
    EXPECT_GT(flakes, 0.0005);
    EXPECT_LT(flakes, 0.03) << "quiet";
}

TEST(CityPictures, AThousandWindowsAreFewBatches) {
    test::LibraryShape shape;
    shape.courses = 5;
    shape.modules = 10;
    shape.nuggets = 20;
    const game::Library library = test::makeLibrary(shape);
    test::WholeCity stage(library);
    for (const game::Course& course : library.courses()) {
        for (std::size_t i = 0; i < 7; ++i) {
            stage.answer(course.modules.at(i), 20, 28.4);
        }
    }
    game::HomeScene scene(stage.context);
    picture(stage, scene, kViews[0], "home-thousand");
    ASSERT_EQ(scene.city().windows().size(), 1000u);
    sf::RenderTexture target;
    ASSERT_TRUE(target.create(1280, 720));
    engine::Canvas canvas(target, stage.typesetter, stage.pictures());
    scene.draw(canvas, 0.0f);
    canvas.flush();
    EXPECT_LT(canvas.batches(), 60u);
}

TEST(CityPictures, TheCampaign) {
    test::WholeCity stage;
    game::CampaignScene fresh(stage.context);
    EXPECT_LT(picture(stage, fresh, kViews[1], "campaign-new").dark, 0.5);
    test::playHalfWay(stage);
    const auto& course = stage.session.library().courses().at(1);
    game::CampaignScene scene(stage.context, course.modules.at(3).id);
    for (const View& view : kViews) {
        EXPECT_LT(picture(stage, scene, view, "campaign-half").dark, 0.5);
    }
    picture(stage, scene, {1280.0f, 720.0f, 2.0f}, "campaign-large-type");
    game::CampaignScene locked(stage.context, course.modules.at(5).id);
    picture(stage, locked, kViews[0], "campaign-locked");
    game::CampaignScene done(stage.context, course.modules.at(0).id);
    picture(stage, done, kViews[0], "campaign-done");
}

TEST(CityPictures, TheBriefing) {
    test::WholeCity stage;
    const game::Module& module = stage.session.library().courses().at(1).modules.at(3);
    game::BriefingScene scene(stage.context, module);
    for (std::size_t page = 0; page < module.briefing.size(); ++page) {
        for (const View& view : kViews) {
            EXPECT_LT(picture(stage, scene, view, fmt::format("briefing-{}", page)).dark, 0.5);
        }
        if (page + 1 < module.briefing.size()) {
            stage.press(scene, "Right");
        }
    }
    picture(stage, scene, {1280.0f, 720.0f, 2.0f}, "briefing-large-type");
}

} // namespace
