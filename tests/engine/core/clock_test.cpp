#include "engine/core/clock.hpp"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <string>

#include <gtest/gtest.h>

namespace engine {
namespace {

/// Another time zone for one test; the old one afterwards.
class Zone {
public:
    explicit Zone(const char* rule) {
        const char* old = std::getenv("TZ");
        m_had = old != nullptr;
        m_old = m_had ? old : "";
        ::setenv("TZ", rule, 1);
        ::tzset();
    }
    ~Zone() {
        m_had ? ::setenv("TZ", m_old.c_str(), 1) : ::unsetenv("TZ");
        ::tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

private:
    bool m_had = false;
    std::string m_old;
};

TEST(ManualClock, MovesOnlyWhenTold) {
    ManualClock clock(Timestamp{1000, 60});
    EXPECT_EQ(clock.now(), (Timestamp{1000, 60}));
    EXPECT_EQ(clock.now(), (Timestamp{1000, 60}));
    clock.advance(500);
    EXPECT_EQ(clock.now(), (Timestamp{1500, 60}));
    clock.advance(-2000);
    EXPECT_EQ(clock.now(), (Timestamp{-500, 60}));
    clock.set(Timestamp{7, -300});
    EXPECT_EQ(clock.now(), (Timestamp{7, -300}));
}

TEST(SystemClock, TellsTheMachinesTime) {
    using namespace std::chrono;
    const auto utc = [] { return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(); };
    const std::int64_t before = utc();
    const Timestamp now = SystemClock().now();
    EXPECT_GE(now.utcMs, before);
    EXPECT_LE(now.utcMs, utc());
}

TEST(SystemClock, TellsTheMachinesZone) {
    // In such rules the sign is what to add to local time to get UTC.
    EXPECT_EQ((Zone("EST5"), SystemClock().now().offsetMinutes), -300);
    EXPECT_EQ((Zone("NPT-5:45"), SystemClock().now().offsetMinutes), 345);
    EXPECT_EQ((Zone("UTC0"), SystemClock().now().offsetMinutes), 0);
}

} // namespace
} // namespace engine
