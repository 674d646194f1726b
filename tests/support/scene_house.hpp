#pragma once

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <SFML/Graphics/RenderTexture.hpp>
#include <fmt/core.h>
#include <gtest/gtest.h>

#include "game/scenes/shell/scene_context.hpp"
#include "tests/support/fonts.hpp"
#include "tests/support/recording_navigator.hpp"
#include "tests/support/test_library.hpp"

namespace test {

/// A folder of its own, gone afterwards.
class TempFolder {
public:
    TempFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "scenes-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline game::Attempt answerTo(const game::Nugget& nugget, double day, bool right = true) {
    const game::Question& question = nugget.questions.front();
    game::Attempt attempt;
    attempt.nugget = nugget.id;
    attempt.question = question.id;
    attempt.at = moment(day);
    attempt.right = right;
    attempt.format = game::formatName(question.body);
    attempt.chance = game::chanceLevel(question.body);
    attempt.recallMs = 2500;
    return attempt;
}

/// A library of one's own, or somebody else's who keeps it.
struct HeldLibrary {
    HeldLibrary(game::Library&& own) : owned(std::make_unique<game::Library>(std::move(own))), library(*owned) {}
    HeldLibrary(const game::Library& others) : library(others) {}

    std::unique_ptr<game::Library> owned;
    const game::Library& library;
};

/// Everything a scene lives in but the other scenes, as `main` builds it, with a rep's save in a folder and a clock
/// that stands at noon of Wednesday, 2026-11-25.
class SceneHouse {
public:
    explicit SceneHouse(HeldLibrary library, const std::string& rep = "Mara",
                        const std::filesystem::path& levels = std::filesystem::path(RECALL_SOURCE_DIR) / "levels",
                        const std::filesystem::path& folder = {})
        : m_held(std::move(library)), m_pictures(levels, std::filesystem::path(RECALL_BINARY_DIR) / "drawings"),
          m_session(std::move(
              game::RepSession::open(m_held.library, folder.empty() ? m_folder.path() : folder, rep).value())) {
        setNavigator(std::make_unique<RecordingNavigator>(scenes));
    }

    ~SceneHouse() {
        // Scenes speak to the mixer and the session up to their end.
        scenes.clear();
        scenes.settle(view);
    }

    game::SceneContext& context() { return *m_context; }
    /// The latest thing that was asked for, when it was this.
    template <class Request>
    const Request* asked() const {
        return static_cast<const RecordingNavigator&>(*m_navigator).asked<Request>();
    }
    /// A screen that is not what is tested.
    void openPlaceholder(const std::string& name) {
        scenes.push(std::make_unique<Placeholder>(name));
        scenes.settle(view);
    }
    game::RepSession& session() { return m_session; }
    const game::Library& library() const { return m_held.library; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    engine::ManualClock& clock() { return m_clock; }
    engine::Typesetter& typesetter() { return m_typesetter; }
    engine::PictureCache& pictures() { return m_pictures; }

    /// Puts a scene on top and lays it out.
    template <class Scene, class... Arguments>
    Scene& open(Arguments&&... arguments) {
        m_session.prepareLeaderboard(m_clock.now());
        m_session.waitForLeaderboard();
        auto scene = std::make_unique<Scene>(*m_context, std::forward<Arguments>(arguments)...);
        Scene& opened = *scene;
        scenes.push(std::move(scene));
        scenes.settle(view);
        return opened;
    }
    engine::Scene& top() { return *scenes.top(); }
    /// What a person does to the top scene.
    void send(const engine::InputEvent& event) {
        top().handle(event);
        scenes.settle(view);
    }
    void key(const std::string& name) { send(engine::KeyPressed{name}); }
    void type(const std::string& text) { send(engine::TextTyped{text}); }
    void click(const std::string& id) {
        const engine::Element* element = top().screen().find(id);
        ASSERT_NE(element, nullptr) << id;
        const engine::Vec2 at = element->box.centre();
        send(engine::PointerMoved{at});
        send(engine::PointerPressed{at});
        send(engine::PointerReleased{at});
    }

    /// The top scene as it is drawn now.
    sf::Image picture() {
        sf::RenderTexture target;
        EXPECT_TRUE(target.create(static_cast<unsigned>(view.width), static_cast<unsigned>(view.height)));
        {
            engine::Canvas canvas(target, m_typesetter, m_pictures);
            top().draw(canvas, 0.0f);
        }
        target.display();
        return target.getTexture().copyToImage();
    }
    /// That as PNG in $RECALL_SHOTS; nothing when that is not set.
    void shoot(const std::string& name) {
        if (const char* shots = std::getenv("RECALL_SHOTS")) {
            const std::string file = fmt::format("{}/{}-{}x{}-{}.png", shots, name, view.width, view.height,
                                                 std::lround(view.textScale * 100));
            EXPECT_TRUE(picture().saveToFile(file));
        }
    }
    /// Time goes on for the top scene.
    void wait(double seconds) {
        for (int steps = static_cast<int>(std::lround(seconds * 60)); steps > 0; --steps) {
            top().update(1.0f / 60.0f);
            scenes.settle(view);
        }
    }

    engine::View view{1280, 720, 1.0f};
    engine::SceneStack scenes;
    engine::Theme theme = engine::Theme::night();
    game::Preferences preferences;
    /// How often preferences were applied.
    int applied = 0;

protected:
    /// Before the first scene is opened.
    void setNavigator(std::unique_ptr<game::Navigator> navigator) {
        m_navigator = std::move(navigator);
        m_context.emplace(game::SceneContext{m_clock, *m_navigator, m_typesetter, m_pictures, m_mixer, m_input,
                                             theme, m_session, preferences, 7, [this] { ++applied; }});
    }

private:
    TempFolder m_folder;
    HeldLibrary m_held;
    engine::ManualClock m_clock{moment(2.5)};
    engine::Typesetter m_typesetter{test::fonts()};
    engine::PictureCache m_pictures;
    engine::Mixer m_mixer;
    engine::InputMap m_input = engine::InputMap::standard();
    game::RepSession m_session;
    std::unique_ptr<game::Navigator> m_navigator;
    std::optional<game::SceneContext> m_context;
};

} // namespace test
