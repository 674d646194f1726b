#include "game/arenas/conveyor/parcel_queue.hpp"

#include <algorithm>
#include <cassert>

namespace game {

bool ParcelQueue::arrive(const Parcel& parcel) {
    if (m_size == kMost && !parcel.answer) {
        return false;
    }
    // The last that comes once more makes room.
    m_size = std::min(m_size, kMost - 1);
    assert(m_answers <= m_size);
    const std::size_t place = parcel.answer ? m_answers : m_size;
    std::copy_backward(m_parcels.begin() + place, m_parcels.begin() + m_size, m_parcels.begin() + m_size + 1);
    m_parcels[place] = parcel;
    ++m_size;
    m_answers += parcel.answer ? 1 : 0;
    return true;
}

Parcel ParcelQueue::take() {
    assert(m_size > 0);
    const Parcel first = m_parcels.front();
    std::copy(m_parcels.begin() + 1, m_parcels.begin() + m_size, m_parcels.begin());
    --m_size;
    m_answers -= first.answer ? 1 : 0;
    return first;
}

} // namespace game
