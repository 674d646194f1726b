#include "game/session/fold_cache.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

class FoldCacheTest : public test::TeamFolder {
protected:
    FoldCache cache(const std::string& facts = "library 1") { return {folder() / "cache", facts}; }
    std::string file() const { return (folder() / "cache" / "Anna%2FBeta.fold").string(); }
    std::string bytes() const {
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    const FoldedSave m_save{std::nullopt, "Fox", true, "", 100, 200};
};

TEST_F(FoldCacheTest, FindsWhatItKept) {
    EXPECT_FALSE(cache().find("Anna/Beta", "12 bytes"));
    cache().keep("Anna/Beta", "12 bytes", m_save);
    EXPECT_EQ(cache().find("Anna/Beta", "12 bytes"), m_save);
    EXPECT_FALSE(std::filesystem::exists(file() + ".new"));
}

TEST_F(FoldCacheTest, FindsNothingOfAnotherSaveRepOrFacts) {
    cache().keep("Anna/Beta", "12 bytes", m_save);
    EXPECT_FALSE(cache().find("Anna/Beta", "13 bytes"));
    EXPECT_FALSE(cache("library 2").find("Anna/Beta", "12 bytes"));
    std::filesystem::copy_file(file(), folder() / "cache" / "Bob.fold");
    EXPECT_FALSE(cache().find("Bob", "12 bytes"));
}

TEST_F(FoldCacheTest, IsNotTrustedWhenDamaged) {
    cache().keep("Anna/Beta", "12 bytes", m_save);
    const std::string whole = bytes();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        std::ofstream(file(), std::ios::binary) << damaged;
        EXPECT_FALSE(cache().find("Anna/Beta", "12 bytes")) << at;
    }
    for (const std::string& left : {std::string(), whole.substr(0, whole.size() - 1), std::string(5000, '\0')}) {
        std::ofstream(file(), std::ios::binary) << left;
        EXPECT_FALSE(cache().find("Anna/Beta", "12 bytes"));
    }
    cache().keep("Anna/Beta", "12 bytes", m_save);
    EXPECT_EQ(cache().find("Anna/Beta", "12 bytes"), m_save);
}

TEST_F(FoldCacheTest, DoesWithoutAFolderItCannotWrite) {
    put("cache", "a file is in the way");
    cache().keep("Anna/Beta", "12 bytes", m_save);
    EXPECT_FALSE(cache().find("Anna/Beta", "12 bytes"));
}

} // namespace
} // namespace game
