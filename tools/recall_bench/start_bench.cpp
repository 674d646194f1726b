#include <SFML/Graphics.hpp>

#include "engine/text/font_files.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"

namespace bench {
namespace {

constexpr int kRuns = 9;
constexpr int kTexts = 40;

} // namespace

int showBareWindow(const std::string& displayFile, const std::string& bodyFile) {
    sf::RenderWindow window(sf::VideoMode(1280, 720), "bare");
    sf::Font display;
    sf::Font body;
    if (!display.loadFromFile(displayFile) || !body.loadFromFile(bodyFile)) {
        return 1;
    }
    window.clear(sf::Color(20, 20, 50));
    for (int i = 0; i < kTexts; ++i) {
        sf::Text text("Every fact is a window in a city at night", i % 2 == 0 ? display : body, 18);
        text.setPosition(20.0f + 640.0f * static_cast<float>(i % 2), 10.0f + 34.0f * static_cast<float>(i / 2));
        window.draw(text);
    }
    window.display();
    return 0;
}

std::vector<Row> benchStart(const Ground& ground) {
    const std::vector<std::string> game{ground.program("recall-city"),
                                        "--data",
                                        (ground.scratch / "start").string(),
                                        "--rep",
                                        "bench",
                                        "--now",
                                        "2026-03-02T09:00:00+01:00",
                                        "--steps",
                                        "1"};
    const engine::FontFiles fonts = engine::FontFiles::installed();
    const std::string display = fonts.find("Quicksand", "Bold").path.string();
    const std::string body = fonts.find("Cabin", "Regular").path.string();
    const PairOfRuns runs = runInTurn(game, {ground.program("recall-bench"), "bare-window", display, body}, kRuns);
    const PairOfRuns besideLove =
        runInTurn(game, {"love", RECALL_SOURCE_DIR "/tools/recall_bench/love", "window", body, display}, kRuns);
    const std::string love = "LÖVE 11.4 window, 2 fonts, 40 texts";
    const std::string peer = "SFML window, 2 fonts, 40 texts";
    const std::string start = "start to first frame and end, both courses";
    const std::string memory = "peak memory on the home screen";
    return {{start, besideLove.first.wallMs, love, besideLove.second.wallMs, "ms", 1.0},
            {memory, besideLove.first.peakMb, love, besideLove.second.peakMb, "MB", 1.0},
            {start, runs.first.wallMs, peer, runs.second.wallMs, "ms"},
            {memory, runs.first.peakMb, peer, runs.second.peakMb, "MB"}};
}

} // namespace bench
