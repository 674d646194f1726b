#pragma once

#include <array>
#include <cstddef>

namespace game {

/// A delivery on the belt. An answer's parcel goes where the rep has committed it, whatever is pressed; a city
/// parcel bears the sign of its dock and goes where it is sent.
struct Parcel {
    bool answer = false;
    /// Which part of the answer it stands for, in the author's numbering.
    std::size_t part = 0;
    /// What is painted on it: 1, 2, 3 … in the order they are played.
    std::size_t number = 0;
    /// Where it was committed to, or the dock of its sign.
    std::size_t dock = 0;
    /// Where it belongs.
    std::size_t right = 0;
};

/// The belt's rules: parcels wait in a row before the gate, an answer's before the city's; ten of the city's are a
/// jam that clears itself; the belt runs at the pace of the last answers.
class ParcelQueue {
public:
    static constexpr std::size_t kJam = 10;
    static constexpr std::size_t kMost = 20;

    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::size_t answers() const { return m_answers; }
    const Parcel& operator[](std::size_t place) const { return m_parcels[place]; }

    /// False when the belt is full; an answer's parcel always finds room.
    bool arrive(const Parcel& parcel);
    /// The first one leaves. Not when empty.
    Parcel take();
    /// So many city parcels wait that nothing moves any more.
    bool jammed() const { return m_size - m_answers >= kJam; }
    /// Signs of docks that are not there become signs of those that are.
    void limitDocks(std::size_t docks);
    /// The city parcels are carried away.
    void clear() { m_size = m_answers; }

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
