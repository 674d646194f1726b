#include "engine/core/id.hpp"

#include <map>
#include <string>
#include <type_traits>
#include <unordered_set>

#include <gtest/gtest.h>

namespace engine {
namespace {

using StreetId = Id<struct StreetTag>;
using HouseId = Id<struct HouseTag>;

static_assert(!std::is_convertible_v<std::string, StreetId>, "a text is not a name by accident");
static_assert(!std::is_constructible_v<StreetId, HouseId>, "ids of different kinds do not mix");
static_assert(!std::is_assignable_v<StreetId&, HouseId>, "ids of different kinds do not mix");

TEST(Id, NamesNothingWhenEmpty) {
    EXPECT_TRUE(StreetId().empty());
    EXPECT_EQ(StreetId().text(), "");
    EXPECT_FALSE(StreetId("elm").empty());
}

TEST(Id, IsItsText) {
    EXPECT_EQ(StreetId("elm").text(), "elm");
    EXPECT_EQ(StreetId("elm"), StreetId("elm"));
    EXPECT_NE(StreetId("elm"), StreetId("Elm"));
}

TEST(Id, SortsByText) {
    const std::map<StreetId, int> streets{{StreetId("oak"), 2}, {StreetId("elm"), 1}, {StreetId(), 0}};
    int expected = 0;
    for (const auto& [street, place] : streets) {
        EXPECT_EQ(place, expected++);
    }
    EXPECT_LT(StreetId("a"), StreetId("ab"));
}

TEST(Id, IsAKeyOfUnorderedContainers) {
    std::unordered_set<StreetId> streets{StreetId("elm"), StreetId("oak"), StreetId("elm")};
    EXPECT_EQ(streets.size(), 2u);
    EXPECT_TRUE(streets.contains(StreetId("oak")));
    EXPECT_EQ(std::hash<StreetId>{}(StreetId("elm")), std::hash<HouseId>{}(HouseId("elm")));
}

} // namespace
} // namespace engine
