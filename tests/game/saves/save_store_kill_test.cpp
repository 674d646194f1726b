#include "game/saves/save_store.hpp"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/rng.hpp"
#include "save_fixture.hpp"

namespace game {
namespace {

constexpr int kKills = 200;
/// Saves begin again now and then, so that the youngest moments of a save are hit as well.
constexpr int kKillsPerSave = 20;

/// Plays until it is killed: appends, compacts now and then, and tells the pipe of each answer that was
/// acknowledged.
[[noreturn]] void play(const std::filesystem::path& folder, int acknowledged) {
    auto store = SaveStore::open(folder, "Ada");
    if (!store) {
        ::_exit(1);
    }
    for (std::int64_t n = store->data().log.nextSequence("d1");; ++n) {
        if (!store->append(test::answer(n)) || ::write(acknowledged, &n, sizeof n) != sizeof n) {
            ::_exit(1);
        }
        if (n % 9 == 0 && !store->compact()) {
            ::_exit(1);
        }
    }
}

/// When a player is killed: so long after its start, or after its first answer was acknowledged, however slow the
/// machine is.
struct KillTime {
    bool afterAnAnswer = false;
    std::uint64_t microseconds = 0;
};

/// Kills a player; the last answer it was told is saved, or -1 when the player gave up by itself.
std::int64_t killedWhilePlaying(const std::filesystem::path& folder, const KillTime& time) {
    int ends[2] = {-1, -1};
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t player = ::fork();
    if (player == 0) {
        ::close(ends[0]);
        play(folder, ends[1]);
    }
    ::close(ends[1]);
    std::int64_t last = 0;
    if (time.afterAnAnswer && ::read(ends[0], &last, sizeof last) != sizeof last) {
        last = 0;
    }
    ::usleep(static_cast<useconds_t>(time.microseconds));
    ::kill(player, SIGKILL);
    int status = 0;
    ::waitpid(player, &status, 0);
    for (std::int64_t n = 0; ::read(ends[0], &n, sizeof n) == sizeof n;) {
        last = n;
    }
    ::close(ends[0]);
    return WIFSIGNALED(status) ? last : -1;
}

using SaveStoreKill = test::SaveFolder;

TEST_F(SaveStoreKill, LosesNoAcknowledgedAnswerAndAlwaysOpens) {
    engine::Rng rng(20261123);
    std::int64_t acknowledged = 0;
    std::int64_t total = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        const auto place = folder() / std::to_string(kill / kKillsPerSave);
        acknowledged = kill % kKillsPerSave == 0 ? 0 : acknowledged;
        const std::int64_t last = killedWhilePlaying(place, {kill % 2 == 1, rng.below(25'000)});
        ASSERT_GE(last, 0) << "the player stopped by itself";
        acknowledged = std::max(acknowledged, last);
        const auto store = SaveStore::open(place, "Ada");
        ASSERT_TRUE(store) << store.sentence();
        const auto& entries = store->data().log.entries();
        // The one being written when the kill came may be there too.
        ASSERT_GE(entries.size(), static_cast<std::size_t>(acknowledged));
        ASSERT_LE(entries.size(), static_cast<std::size_t>(acknowledged + kKillsPerSave));
        for (std::size_t i = 0; i < entries.size(); ++i) {
            ASSERT_EQ(entries[i], test::answer(static_cast<std::int64_t>(i) + 1));
        }
        for (const std::string& notice : store->notices()) {
            EXPECT_NE(notice.find("never finished"), std::string::npos) << notice;
        }
        total += last;
    }
    EXPECT_GT(total, kKills) << "most players were killed before they had answered";
}

} // namespace
} // namespace game
