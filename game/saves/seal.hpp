#pragma once

#include <string>
#include <string_view>

#include "engine/xml/xml_writer.hpp"

namespace game {

/// Every snapshot and every journal line ends in `<end check="…"/>`: the CRC-32 (IEEE 802.3) of all bytes before
/// it. So a text that was torn, or rotted on the disk, is told from a whole one. This never changes with the
/// version.
class Seal {
public:
    /// Writes an empty seal as the last child of the element that is open.
    static void reserve(engine::XmlWriter& out);
    /// Fills in the seal of a finished text in which one was reserved.
    static std::string close(std::string text);
    static bool isWhole(std::string_view text);
};

} // namespace game
