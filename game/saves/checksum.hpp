#pragma once

#include <string>
#include <string_view>

#include "engine/xml/xml_writer.hpp"

namespace game {

/// Every snapshot and every journal line ends in `<end check="…"/>`: the CRC-32 (IEEE 802.3) of all bytes before
/// it. So a text that was torn, or damaged on the disk, is told from a whole one before anything in it is believed.
/// This never changes with the version.
class Checksum {
public:
    /// Writes an empty checksum as the last child of the element that is open.
    static void reserve(engine::XmlWriter& out);
    /// Fills in the checksum of a finished text in which one was reserved.
    static std::string close(std::string text);
    static bool isWhole(std::string_view text);
};

} // namespace game
