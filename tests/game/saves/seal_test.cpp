#include "game/saves/seal.hpp"

#include <string>

#include <gtest/gtest.h>

namespace game {
namespace {

std::string sealed(const std::string& value) {
    engine::XmlWriter out(engine::XmlWriter::Style::oneLine);
    out.open("a").attribute("b", value);
    Seal::reserve(out);
    out.close();
    return Seal::close(out.str());
}

TEST(Seal, IsTheUsualCrc32) {
    // The check value of CRC-32: that of "123456789" is cbf43926.
    EXPECT_TRUE(Seal::isWhole("123456789<end check=\"cbf43926\"/>"));
    EXPECT_FALSE(Seal::isWhole("123456788<end check=\"cbf43926\"/>"));
}

TEST(Seal, FindsEveryFlippedBitBeforeIt) {
    const std::string whole = sealed("Zoë & <co>");
    ASSERT_TRUE(Seal::isWhole(whole));
    for (std::size_t at = 0; at < whole.rfind("\"/>"); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            EXPECT_FALSE(Seal::isWhole(flipped)) << at << " bit " << bit;
        }
    }
}

TEST(Seal, IsNotFoundInWhatWasTornOff) {
    const std::string whole = sealed("something");
    for (std::size_t length = 0; length < whole.rfind("\"/>"); ++length) {
        EXPECT_FALSE(Seal::isWhole(std::string_view(whole).substr(0, length)));
    }
}

TEST(Seal, IsNotMistakenForTextThatLooksLikeOne) {
    EXPECT_TRUE(Seal::isWhole(sealed("<end check=\"00000000\"/>")));
}

} // namespace
} // namespace game
