#pragma once

#include <csignal>
#include <fstream>
#include <string>
#include <vector>

#include <sys/resource.h>

#include "engine/core/diagnostics.hpp"
#include "game/content/library_reader.hpp"
#include "tests/support/scene_house.hpp"

namespace test {

/// The levels as the build laid them out, with their pictures where it drew them.
inline std::filesystem::path levelFolder() {
    const auto built = std::filesystem::path(RECALL_BINARY_DIR) / "share" / "recall-city" / "levels";
    return std::filesystem::exists(built / "badges.xml") ? built
                                                         : std::filesystem::path(RECALL_SOURCE_DIR) / "levels";
}

inline game::Library realLibrary() {
    engine::Diagnostics diagnostics;
    return game::readLibrary(levelFolder(), diagnostics);
}

/// A fortnight ago each of the first `nuggets` was met; this week the first `right` of them were recalled, the
/// others missed, in a round a day.
inline void playWeek(game::RepSession& session, int nuggets, int right) {
    const auto& all = session.library().nuggets();
    for (int i = 0; i < nuggets; ++i) {
        ASSERT_TRUE(session.record(answerTo(*all[static_cast<std::size_t>(i)], -14.0 + i * 0.001)));
    }
    ASSERT_TRUE(session.recordRound({nuggets, nuggets, moment(-13.9)}));
    for (int i = 0; i < nuggets; ++i) {
        ASSERT_TRUE(session.record(answerTo(*all[static_cast<std::size_t>(i)], 1.4 + i * 0.001, i < right)));
    }
    ASSERT_TRUE(session.recordRound({nuggets, right, moment(1.5)}));
}

/// A team of twelve in a folder: the first recalls all, the last nothing. Mara, the seventh, is left to the caller.
/// Ben is hidden, Zoe plays as Northern Light, Neo never played.
inline void playTeam(const std::filesystem::path& folder, const game::Library& library) {
    const std::vector<std::string> reps{"Zoe",  "Ahmed", "Chiara",  "Ben",       "Dragomir Konstantinov",
                                        "Ewa",  "Mara",  "Filippa", "Guillaume", "Hannah",
                                        "Ines", "Neo"};
    std::ofstream team(folder / "team.xml");
    team << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<team title=\"Field sales\">\n";
    for (std::size_t i = 0; i < reps.size(); ++i) {
        team << fmt::format("<member rep=\"{}\" team=\"{}\"{}{}/>\n", reps[i],
                            i % 3 == 0   ? "North"
                            : i % 3 == 1 ? "South"
                                         : "Key accounts",
                            reps[i] == "Zoe" ? " alias=\"Northern Light\"" : "",
                            reps[i] == "Ben" ? " hidden=\"yes\"" : "");
        if (reps[i] != "Mara" && reps[i] != "Neo") {
            auto session = game::RepSession::open(library, folder, reps[i]);
            ASSERT_TRUE(session) << session.sentence();
            playWeek(*session, 11, 11 - static_cast<int>(i));
        }
    }
    team << "</team>\n";
}

/// A copy of that team.
inline void makeTeam(const std::filesystem::path& folder, const game::Library& library) {
    static const TempFolder kTeam;
    if (!std::filesystem::exists(kTeam.path() / "team.xml")) {
        playTeam(kTeam.path(), library);
    }
    std::filesystem::copy(kTeam.path(), folder);
}

/// While it lives no file can grow: a full disk.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace test
