#pragma once

#include <filesystem>
#include <string>

#include "game/content/library_reader.hpp"
#include "tests/support/scene_house.hpp"
#include "tests/support/test_history.hpp"

namespace test {

/// The levels the game ships, read once.
inline const game::Library& shippedLibrary() {
    static const game::Library library = [] {
        engine::Diagnostics diagnostics;
        return game::readLibrary(RECALL_SOURCE_DIR "/levels", diagnostics);
    }();
    return library;
}

/// A scene house for the city: the shipped levels unless told otherwise, on a day of one's own, with a rep who can
/// be given a past.
class CityStage : public SceneHouse {
public:
    explicit CityStage(const game::Library& library = shippedLibrary(), double days = 30.8,
                       const std::string& rep = "Mara")
        : SceneHouse(library, rep, std::filesystem::path(RECALL_BINARY_DIR) / "share/recall-city/levels"),
          clock(SceneHouse::clock()), typesetter(SceneHouse::typesetter()), session(SceneHouse::session()),
          context(SceneHouse::context()) {
        clock.set(moment(days));
    }

    /// Carries out what scenes asked of the stack.
    engine::Scene* settle(const engine::View& size = {}) {
        scenes.settle(size);
        return scenes.top();
    }
    void press(engine::Scene& scene, const std::string& key) { scene.handle(engine::KeyPressed{key}); }
    using SceneHouse::click;
    void click(engine::Scene& scene, const std::string& id) {
        const engine::Vec2 at = scene.screen().find(id)->box.centre();
        scene.handle(engine::PointerMoved{at});
        scene.handle(engine::PointerPressed{at});
        scene.handle(engine::PointerReleased{at});
    }

    /// Reads the first `pages` pages of a module on the given day.
    void read(const game::Module& module, std::size_t pages, double days) {
        for (std::size_t i = 0; i < pages && i < module.briefing.size(); ++i) {
            (void)session.recordPage(module.id, module.briefing[i].id, moment(days));
        }
    }
    void answer(const game::Module& module, std::size_t nuggets, double days) {
        for (std::size_t i = 0; i < nuggets && i < module.nuggets.size(); ++i) {
            (void)session.record(attemptAt(module.nuggets[i], days));
        }
    }
    void complete(const game::Module& module, double days) {
        read(module, module.briefing.size(), days);
        answer(module, module.nuggets.size(), days);
        (void)session.recordAssessment({module.id, false, 9, 10, true, moment(days)});
    }

    engine::ManualClock& clock;
    engine::Typesetter& typesetter;
    game::RepSession& session;
    game::SceneContext& context;
};

/// A rep in the middle: buildings finished and one rising in each course, windows of every age.
inline void playHalfWay(CityStage& stage) {
    const auto& courses = stage.session.library().courses();
    const game::Course& first = courses.at(0);
    const game::Course& second = courses.at(1);
    stage.complete(first.modules.at(0), 2.4);
    stage.complete(second.modules.at(0), 3.4);
    stage.complete(second.modules.at(1), 9.4);
    stage.answer(first.modules.at(0), 9, 11.4);
    stage.answer(second.modules.at(0), 4, 15.4);
    stage.complete(second.modules.at(2), 18.4);
    (void)stage.session.recordRound({8, 7, moment(24.4)});
    stage.answer(first.modules.at(0), 6, 25.4);
    (void)stage.session.recordRound({8, 8, moment(25.4)});
    stage.read(second.modules.at(3), 9, 28.4);
    stage.answer(second.modules.at(3), 5, 28.5);
    stage.answer(second.modules.at(1), 3, 29.4);
    (void)stage.session.recordRound({8, 8, moment(29.4)});
    stage.read(first.modules.at(1), 1, 30.4);
    stage.answer(first.modules.at(1), 2, 30.4);
    (void)stage.session.recordRound({7, 7, moment(30.5)});
}

} // namespace test
