#include "game/scenes/campaign/briefing_scene.hpp"

#include <csignal>

#include <sys/resource.h>

#include <gmock/gmock.h>

#include "game/scenes/campaign/briefing_page.hpp"
#include "tests/support/city_stage.hpp"

namespace {

using game::BriefingScene;

constexpr engine::View kView{1280.0f, 720.0f, 1.0f};

// While it lives, no file may grow: the disk is full.
class FullDisk {
public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit none{0, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_limit{};
};

class ABriefing : public testing::Test {
protected:
    const game::Module& module() { return library.courses().front().modules.front(); }
    BriefingScene& open() {
        stage.scenes.push(std::make_unique<BriefingScene>(stage.context, module()));
        return static_cast<BriefingScene&>(*stage.settle(kView));
    }
    std::size_t pagesRead() { return stage.session.record().campaign().progress(module()).pagesRead.size(); }

    game::Library library = test::makeLibrary({1, 3, 8, 3, 3});
    test::CityStage stage{library};
};

TEST_F(ABriefing, APageLeftForwardIsOnTheDisk) {
    BriefingScene& scene = open();
    stage.press(scene, "Enter");
    EXPECT_EQ(scene.briefingPage(), 1u);
    EXPECT_EQ(pagesRead(), 1u);
    stage.press(scene, "Left");
    EXPECT_EQ(scene.briefingPage(), 0u);
    stage.press(scene, "Right");
    EXPECT_EQ(pagesRead(), 1u);
    EXPECT_EQ(stage.session.log().entries().size(), 1u) << "a page is recorded once";
}

TEST_F(ABriefing, APageThatCouldNotBeKeptIsSaidAndNotTurned) {
    BriefingScene& scene = open();
    {
        const FullDisk full;
        stage.press(scene, "Enter");
    }
    EXPECT_EQ(scene.briefingPage(), 0u);
    EXPECT_EQ(pagesRead(), 0u);
    ASSERT_NE(scene.screen().find("notice"), nullptr);
    stage.press(scene, "Enter");
    EXPECT_EQ(scene.briefingPage(), 0u);
    stage.press(scene, "Enter");
    EXPECT_EQ(scene.briefingPage(), 1u);
    EXPECT_EQ(pagesRead(), 1u);
}

TEST_F(ABriefing, GoesOnWhereTheRepLeftIt) {
    stage.press(open(), "Enter");
    EXPECT_EQ(open().briefingPage(), 1u);
}

TEST_F(ABriefing, StartsAgainWhenAllWasRead) {
    stage.read(module(), 3, 30.0);
    EXPECT_EQ(open().briefingPage(), 0u);
}

TEST_F(ABriefing, TheLastPageLeadsToTheNuggetsInItsOwnPlace) {
    BriefingScene& scene = open();
    const std::size_t depth = stage.scenes.depth();
    stage.press(scene, "Enter");
    stage.press(scene, "Enter");
    EXPECT_EQ(scene.screen().find("next")->label, "Meet the nuggets");
    stage.press(scene, "Right");
    EXPECT_EQ(stage.settle(kView)->name(), "briefing") << "a round is started with its button only";
    stage.press(scene, "Enter");
    EXPECT_EQ(stage.settle(kView)->name(), "round");
    EXPECT_EQ(stage.scenes.depth(), depth);
    EXPECT_EQ(pagesRead(), 3u);
}

TEST_F(ABriefing, WithNothingNewToMeetItJustEnds) {
    stage.answer(module(), 8, 30.0);
    stage.scenes.push(std::make_unique<BriefingScene>(stage.context, module()));
    BriefingScene& scene = open();
    for (int i = 0; i < 3; ++i) {
        stage.press(scene, "Enter");
    }
    EXPECT_EQ(stage.settle(kView)->name(), "briefing");
    EXPECT_EQ(stage.scenes.depth(), 1u);
}

TEST_F(ABriefing, EscapeLeavesWithoutReading) {
    BriefingScene& scene = open();
    stage.press(scene, "Escape");
    EXPECT_EQ(stage.settle(kView), nullptr);
    EXPECT_EQ(pagesRead(), 0u);
}

TEST_F(ABriefing, LinesStayReadablyShort) {
    for (const engine::View& view : {engine::View{3840.0f, 1080.0f, 0.8f}, engine::View{1920.0f, 1080.0f, 1.0f}}) {
        const engine::Screen screen(view, stage.theme, stage.typesetter);
        const float width = game::comfortableWidth(screen, view.width);
        const std::string line(70, 'n');
        EXPECT_LT(width, screen.measure(line, 29, 0.0f).x);
        EXPECT_GT(width, 0.3f * view.height);
    }
}

TEST_F(ABriefing, AllBlocksOfAPageAreSetBelowOneAnother) {
    const game::Page page{"p",
                          "Title",
                          {game::Paragraph{"Some text."}, game::BulletList{{"One", "Two"}},
                           game::Quote{"Said so.", "A buyer"}, game::Tip{"Do it."},
                           game::Picture{"a/b.png", "What it shows", "A caption", 1.5}}};
    engine::Screen screen(kView, stage.theme, stage.typesetter);
    const engine::Rect box{0.0f, 0.0f, 600.0f, 400.0f};
    const float height = game::addBriefingPage(screen, page, box, "page");
    float top = 0.0f;
    for (const engine::Element& element : screen.elements()) {
        EXPECT_EQ(element.scroll, "page");
        EXPECT_LE(element.box.bottom(), height + 1.0f);
        if (element.label != "•" && element.role != engine::Role::panel) {
            EXPECT_GE(element.box.y, top - 1.0f) << element.label;
            top = element.box.y;
        }
    }
    EXPECT_FLOAT_EQ(screen.scrollParts().at("page").contentHeight, height);
}

} // namespace
