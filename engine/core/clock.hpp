#pragma once

#include <cstdint>

#include "engine/core/timestamp.hpp"

namespace engine {

/// Where the time comes from. Only the outermost rooms hold one; a rule is told the time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The machine's own time and zone.
class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

/// A time that only moves when told to: repeatable runs and tests.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp start) : m_now(start) {}

    Timestamp now() const override { return m_now; }
    void advance(std::int64_t milliseconds) { m_now.utcMs += milliseconds; }
    void set(Timestamp moment) { m_now = moment; }

private:
    Timestamp m_now;
};

} // namespace engine
