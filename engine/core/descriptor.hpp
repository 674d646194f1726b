#pragma once

#include <string_view>
#include <utility>

namespace engine {

/// An open file of the system, closed with this.
class Descriptor {
public:
    /// Takes over what `open` returned, -1 as well.
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    /// Writes all of it, however many calls that takes; on failure `errno` says why and a part may be written.
    bool writeAll(std::string_view bytes) const;

private:
    int m_number;
};

} // namespace engine
