#pragma once

namespace game {

/// The last moment before a finish, three times as long; it ends of itself before anybody grows tired of it.
class SlowMotion {
public:
    static constexpr int kSlowness = 3;
    /// Steps of 1/60 s.
    static constexpr int kLongest = 66;

    void restart() { *this = SlowMotion(); }
    /// Asked once a step, with whether the moment is now: whether nothing moves in this step.
    bool holds(bool moment) {
        m_slow = moment && m_spent < kLongest;
        m_spent += m_slow ? 1 : 0;
        return m_slow && m_spent % kSlowness != 0;
    }
    /// `ahead` of a step as it is shown.
    float share(float ahead) const {
        return m_slow ? (static_cast<float>(m_spent % kSlowness) + ahead) / kSlowness : ahead;
    }
    bool slow() const { return m_slow; }

private:
    int m_spent = 0;
    bool m_slow = false;
};

} // namespace game
