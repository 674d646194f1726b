#pragma once

#include <array>
#include <cstddef>

namespace game {

/// A delivery on the belt: a part of the question. An answer's parcel goes where the rep has committed it, whatever
/// is pressed; one that comes once more goes where it is sent.
struct Parcel {
    bool answer = false;
    /// Which part it stands for, in the author's numbering.
    std::size_t part = 0;
    /// What is painted on it: 1, 2, 3 … in the order they are played.
    std::size_t number = 0;
    /// Where it was committed to; where it belongs when it comes once more.
    std::size_t dock = 0;
    /// Where it belongs.
    std::size_t right = 0;
};

/// The belt's rules: parcels wait in a row before the gate, an answer's before those that come once more; the belt
/// runs at the pace of the last answers.
class ParcelQueue {
public:
    static constexpr std::size_t kMost = 20;

    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::size_t answers() const { return m_answers; }
    const Parcel& operator[](std::size_t place) const { return m_parcels[place]; }

    /// False when the belt is full; an answer's parcel always finds room.
    bool arrive(const Parcel& parcel);
    /// The first one leaves. Not when empty.
    Parcel take();
    /// What is still there is carried away.
    void clear() { m_size = m_answers = 0; }

    /// `share` of the last answer that was right, 0 … 1.
    void learn(float share) { m_recent += (share - m_recent) * 0.5f; }
    /// 0.8 … 1.3 times the usual pace.
    float pace() const { return 0.8f + 0.5f * m_recent; }

private:
    std::array<Parcel, kMost> m_parcels{};
    std::size_t m_size = 0;
    std::size_t m_answers = 0;
    float m_recent = 0.4f;
};

} // namespace game
