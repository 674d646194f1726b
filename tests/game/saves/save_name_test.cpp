#include "game/saves/save_name.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "engine/core/utf8.hpp"

namespace game {
namespace {

TEST(SaveName, NamesThatWereAlwaysTakenKeepTheirFiles) {
    for (const char* name : {"Ada", "ada", "Ada Lovelace", "a.b-c_d", "007", "Zoë", "Zoë B.", "Jürgen", "王芳",
                             "李雷", "Ольга", "teamster", "Robert Jr.", "Ada 2"}) {
        EXPECT_TRUE(SaveName::isValid(name)) << name;
        EXPECT_EQ(SaveName::stemOf(name), name);
        EXPECT_EQ(SaveName::repOf(name), name);
    }
}

TEST(SaveName, TakesAnyNameAPersonHas) {
    for (const auto& [name, stem] :
         {std::pair("O'Brien", "O'Brien"), std::pair("O’Brien", "O’Brien"), std::pair("King, Jr.", "King, Jr."),
          std::pair("Gal·la", "Gal·la"), std::pair("Anna/Beta", "Anna%2FBeta"),
          std::pair("Ada (Sales)", "Ada %28Sales%29"), std::pair("50%", "50%25"), std::pair("a:b", "a%3Ab"),
          std::pair("..", "%2E."), std::pair("...", "%2E.."), std::pair(".net", "%2Enet"),
          std::pair("a\\b", "a%5Cb"), std::pair("Anna \"Nan\" Lee", "Anna %22Nan%22 Lee"),
          std::pair("\xF0\x9F\x8C\x83", "%F0%9F%8C%83")}) {
        EXPECT_TRUE(SaveName::isValid(name)) << name;
        EXPECT_EQ(SaveName::stemOf(name), stem);
        EXPECT_EQ(SaveName::repOf(stem), name);
    }
    EXPECT_TRUE(SaveName::isValid(std::string(SaveName::kLongestStem, 'a')));
}

TEST(SaveName, SaysToAPersonWhatIsWrong) {
    EXPECT_EQ(SaveName::problemOf("Ada"), "");
    EXPECT_EQ(SaveName::problemOf(""), SaveName::problemOf("   "));
    EXPECT_NE(SaveName::problemOf("").find("type a name"), std::string::npos);
    EXPECT_NE(SaveName::problemOf(" Ada").find("blanks"), std::string::npos);
    EXPECT_NE(SaveName::problemOf("A\tda").find("cannot be seen"), std::string::npos);
    EXPECT_NE(SaveName::problemOf(std::string(300, 'a')).find("too long"), std::string::npos);
}

TEST(SaveName, KeepsClearOfATeamsOwnFiles) {
    for (const char* name : {"team", "TEAM", "Team.Memory", "Ada.backup", "Ada.Backup"}) {
        EXPECT_TRUE(SaveName::isValid(name)) << name;
        EXPECT_NE(SaveName::stemOf(name), name);
        EXPECT_EQ(SaveName::repOf(SaveName::stemOf(name)), name);
        EXPECT_FALSE(SaveName::repOf(name)) << name;
    }
}

TEST(SaveName, RefusesWhatIsNoName) {
    for (const char* name : {"", " ", " Ada", "Ada ", "a\nb", "Ada\x7f", "\xC3",
                             "a\xE2\x80\xAE"
                             "b"}) {
        EXPECT_FALSE(SaveName::isValid(name)) << name;
    }
    EXPECT_FALSE(SaveName::isValid(std::string(SaveName::kLongestStem + 1, 'a')));
    EXPECT_FALSE(SaveName::isValid(std::string(SaveName::kLongestStem / 3 + 1, '/')));
    EXPECT_FALSE(SaveName::isValid(std::string("a\0b", 3)));
}

TEST(SaveName, IsReadInOneWayOnly) {
    for (const char* stem : {"%41da", "a%2fb", "a%2", "a%", "a%ZZ", "%C3", "a/b", "", ".Ada", "Ada%20"}) {
        EXPECT_FALSE(SaveName::repOf(stem)) << stem;
    }
}

RC_GTEST_PROP(SaveName, EveryNameHasAStemOfItsOwn, ()) {
    std::string name;
    for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::oneOf(
             rc::gen::inRange(0x20, 0x7F), rc::gen::inRange(0xA0, 0x250), rc::gen::inRange(0x2000, 0x2100),
             rc::gen::inRange(0x4E00, 0x4E10), rc::gen::inRange(0x1F300, 0x1F310)))) {
        engine::appendUtf8(name, static_cast<char32_t>(letter));
    }
    RC_PRE(SaveName::isValid(name));
    const std::string stem = SaveName::stemOf(name);
    RC_ASSERT(SaveName::repOf(stem) == name);
    RC_ASSERT(stem.front() != '.' && stem.find_first_of("/\\:*?\"<>|\n") == std::string::npos);
}

} // namespace
} // namespace game
