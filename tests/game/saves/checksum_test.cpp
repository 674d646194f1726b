#include "game/saves/checksum.hpp"

#include <string>

#include <gtest/gtest.h>

namespace game {
namespace {

std::string checked(const std::string& value) {
    engine::XmlWriter out(engine::XmlWriter::Style::oneLine);
    out.open("a").attribute("b", value);
    Checksum::reserve(out);
    out.close();
    return Checksum::close(out.str());
}

TEST(Checksum, IsTheUsualCrc32) {
    // The check value of CRC-32: that of "123456789" is cbf43926.
    EXPECT_TRUE(Checksum::isWhole("123456789<end check=\"cbf43926\"/>"));
    EXPECT_FALSE(Checksum::isWhole("123456788<end check=\"cbf43926\"/>"));
}

TEST(Checksum, FindsEveryFlippedBitBeforeIt) {
    const std::string whole = checked("Zoë & <co>");
    ASSERT_TRUE(Checksum::isWhole(whole));
    for (std::size_t at = 0; at < whole.rfind("\"/>"); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            EXPECT_FALSE(Checksum::isWhole(flipped)) << at << " bit " << bit;
        }
    }
}

TEST(Checksum, IsNotFoundInWhatWasTornOff) {
    const std::string whole = checked("something");
    for (std::size_t length = 0; length < whole.rfind("\"/>"); ++length) {
        EXPECT_FALSE(Checksum::isWhole(std::string_view(whole).substr(0, length)));
    }
}

TEST(Checksum, IsNotMistakenForTextThatLooksLikeOne) {
    EXPECT_TRUE(Checksum::isWhole(checked("<end check=\"00000000\"/>")));
}

} // namespace
} // namespace game
