#include "game/content/library_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/emphasis.hpp"
#include "engine/core/paths.hpp"
#include "tests/game/content/level_folder.hpp"

namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> told(const fs::path& folder) {
    engine::Diagnostics diagnostics;
    game::readLibrary(folder, diagnostics);
    return test::linesOf(diagnostics);
}

TEST(LibraryReader, readsEveryElement) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(test::dataFolder() / "good", diagnostics);
    EXPECT_THAT(test::linesOf(diagnostics), IsEmpty());

    ASSERT_EQ(library.courses().size(), 1u);
    const game::Course& course = library.courses()[0];
    EXPECT_EQ(course.id.text(), "selling");
    EXPECT_EQ(course.language, "en");
    ASSERT_EQ(course.modules.size(), 2u);
    const game::Module& module = course.modules[0];
    EXPECT_EQ(module.id.text(), "selling/profile");
    EXPECT_EQ(module.course, course.id);
    EXPECT_EQ(module.assessment.mastery, 80);
    ASSERT_EQ(module.assessment.asks.size(), 4u);
    EXPECT_EQ(module.assessment.asks[0].question->text(), "selling/headline/who");
    EXPECT_EQ(module.assessment.asks[1].question, std::nullopt);
    EXPECT_EQ(library.nuggets().size(), 15u);
    EXPECT_EQ(library.badges().size(), 12u);
}

TEST(LibraryReader, readsBriefings) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(test::dataFolder() / "good", diagnostics);
    const game::Page& page = library.courses().at(0).modules[0].briefing[0];
    ASSERT_EQ(page.blocks.size(), 5u);
    EXPECT_EQ(std::get<game::Paragraph>(page.blocks[0]).text, "A paragraph with <angle brackets> & Größe.");
    EXPECT_THAT(std::get<game::BulletList>(page.blocks[1]).items, ElementsAre("One item", "Another item"));
    EXPECT_EQ(std::get<game::Quote>(page.blocks[2]).by, "A buyer in logistics");
    EXPECT_EQ(std::get<game::Tip>(page.blocks[3]).text, "Read your own headline aloud.");
    const auto& picture = std::get<game::Picture>(page.blocks[4]);
    EXPECT_EQ(picture.path, "selling/media/funnel.svg");
    EXPECT_EQ(picture.caption, "From many to few");
    EXPECT_DOUBLE_EQ(picture.aspect, 16.0 / 9.0);
}

template <class Body>
const Body& bodyOf(const game::Library& library, const char* id) {
    return std::get<Body>(library.question(game::QuestionId(id))->body);
}

TEST(LibraryReader, readsQuestions) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(test::dataFolder() / "good", diagnostics);
    const auto& photo = bodyOf<game::SingleChoice>(library, "selling/photo/photo");
    EXPECT_TRUE(photo.ofPictures());
    EXPECT_EQ(photo.options[0].picture.path, "selling/media/face.jpg");
    EXPECT_EQ(photo.options[0].picture.alt, "A face, looking at you");
    EXPECT_DOUBLE_EQ(photo.options[0].picture.aspect, 1.5);
    EXPECT_EQ(bodyOf<game::Matching>(library, "selling/signals/signals").rights.size(), 4u);
    EXPECT_EQ(bodyOf<game::Categorising>(library, "selling/posts/sort").members[2].category, 1u);
    EXPECT_DOUBLE_EQ(bodyOf<game::Numeric>(library, "selling/days/days").tolerance, 1.0);
    EXPECT_DOUBLE_EQ(bodyOf<game::Numeric>(library, "selling/one/share").answer, -2.5);
    EXPECT_FALSE(bodyOf<game::FillIn>(library, "selling/one/gap").forgiveTypos);
    EXPECT_TRUE(bodyOf<game::Hotspot>(library, "selling/spot/spot").regions[1].right);
    EXPECT_EQ(bodyOf<game::Dialogue>(library, "selling/call/call").turns[0].replies[0].next, 1u);
}

TEST(LibraryReader, readsBadges) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(test::dataFolder() / "good", diagnostics);
    const game::Badge* badge = library.badge(game::BadgeId("brightness-badge"));
    ASSERT_NE(badge, nullptr);
    EXPECT_EQ(badge->rarity, game::Badge::Rarity::uncommon);
    EXPECT_EQ(badge->criteria.at(0).kind, game::Criterion::Kind::brightness);
    EXPECT_EQ(badge->criteria.at(0).count, 20);
    EXPECT_DOUBLE_EQ(badge->criteria.at(0).percent, 80.0);
    EXPECT_EQ(library.badge(game::BadgeId("course-badge"))->criteria.at(0).course.text(), "selling");
}

TEST(LibraryReader, tellsOfFoldersThatAreNone) {
    const test::LevelFolder levels("small");
    EXPECT_THAT(told(levels.path() / "nowhere"), ElementsAre("levels/nowhere:0: error: there is no such folder"));
    EXPECT_THAT(told(levels.path() / "badges.xml"),
                ElementsAre("levels/badges.xml:0: error: there is no such folder"));
    EXPECT_THAT(
        told(levels.path() / "course"),
        ElementsAre("levels/course:0: error: this folder is a course itself; name the folder that holds it"));
    fs::remove_all(levels.path() / "course");
    EXPECT_THAT(told(levels.path()),
                ElementsAre("levels:0: error: there is no course here: no sub-folder has a course.xml"));
}

TEST(LibraryReader, namesTheFolderHoweverItIsWritten) {
    const test::LevelFolder levels("small");
    fs::remove(levels.path() / "course/one.xml");
    const std::string complaint = "levels/course/course.xml:5: error: there is no file one.xml beside this one; "
                                  "write it, or correct ref=\"one\"";
    EXPECT_THAT(told(levels.path()), ElementsAre(complaint));
    EXPECT_THAT(told(levels.path() / ""), ElementsAre(complaint));
    EXPECT_THAT(told(levels.path() / "course" / ".."), ElementsAre(complaint));
}

TEST(LibraryReader, namesFilesAsTheyAreOpenedFromTheWorkingDirectory) {
    const test::LevelFolder levels("small");
    fs::remove(levels.path() / "course/one.xml");
    const fs::path before = fs::current_path();
    const auto first = [](const fs::path& folder) {
        engine::Diagnostics diagnostics;
        game::readLibrary(folder, diagnostics);
        return diagnostics.sorted().at(0).file;
    };
    fs::current_path(levels.path());
    EXPECT_EQ(first("."), "course/course.xml");
    EXPECT_EQ(first("../levels/"), "../levels/course/course.xml");
    fs::current_path(levels.path() / "course");
    EXPECT_EQ(first(".."), "../course/course.xml");
    EXPECT_TRUE(fs::exists(first("..")));
    fs::current_path(before);
    EXPECT_EQ(first(levels.path()), (levels.path() / "course/course.xml").string());
}

TEST(LibraryReader, tellsOfAFolderWithoutItsCourse) {
    const test::LevelFolder levels("small");
    fs::create_directory(levels.path() / "drafts");
    EXPECT_THAT(told(levels.path()), IsEmpty());
    fs::copy(levels.path() / "course/one.xml", levels.path() / "drafts/one.xml");
    EXPECT_THAT(told(levels.path()), ElementsAre("levels/drafts:0: warning: there is no course.xml in this folder, "
                                                 "so nobody meets what is in it"));
}

TEST(LibraryReader, readsEmphasis) {
    const test::LevelFolder levels("small");
    std::string module = test::textOf(levels.path() / "course/one.xml");
    const std::string plain = "<prompt>Is this so?</prompt>";
    module.replace(module.find(plain), plain.size(),
                   "<prompt>Is <b>this</b> <i>not</i> so?<br/>\n  Say <b>no <i>or</i></b> yes.</prompt>");
    module.replace(module.find("<snippet>A fact."), 16, "<snippet>A <b>zebra</b>fish.");
    test::write(levels.path() / "course/one.xml", module);
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(levels.path(), diagnostics);
    EXPECT_THAT(test::linesOf(diagnostics), IsEmpty());
    const std::string& prompt = library.nuggets().at(0)->questions.at(0).prompt;
    EXPECT_EQ(prompt, "Is \x0Ethis\x0F \x10not\x11 so?\nSay \x0Eno \x10or\x0F\x11 yes.");
    EXPECT_EQ(engine::plainText(prompt), "Is this not so? Say no or yes.");
    EXPECT_EQ(game::readingLength(library.nuggets().at(0)->questions.at(0)), 30u);
    EXPECT_EQ(library.search("zebrafish", 5).size(), 1u);
}

/// What an author gets wrong in a text costs nobody its words.
TEST(LibraryReader, playsATextWithOtherElementsInIt) {
    const test::LevelFolder levels("small");
    levels.cover(test::dataFolder() / "bad/text-with-other-elements");
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(levels.path(), diagnostics);
    EXPECT_TRUE(diagnostics.hasErrors());
    ASSERT_EQ(library.nuggets().size(), 4u);
    EXPECT_EQ(library.nuggets().at(0)->questions.at(0).prompt, "Is this so?");
}

TEST(LibraryReader, leavesOutOnlyWhatIsWrong) {
    const test::LevelFolder levels("good");
    levels.cover(test::dataFolder() / "small/");
    levels.cover(test::dataFolder() / "bad/choice-none-right");
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(levels.path(), diagnostics);
    EXPECT_EQ(library.course(game::CourseId("course")), nullptr);
    EXPECT_NE(library.course(game::CourseId("selling")), nullptr);
    EXPECT_EQ(library.badges().size(), 1u);
}

TEST(LibraryReader, survivesFilesThatAreNone) {
    const test::LevelFolder levels("small");
    fs::create_directory_symlink(levels.path(), levels.path() / "loop");
    fs::create_symlink("ring", levels.path() / "ring");
    const std::string loop =
        "levels/loop:0: warning: there is no course.xml in this folder, so nobody meets what is in it";
    const std::string ring = "levels/ring:0: error: this folder cannot be read: Too many levels of symbolic links";
    fs::remove(levels.path() / "course/one.xml");
    fs::create_directory(levels.path() / "course/one.xml");
    EXPECT_THAT(told(levels.path()),
                ElementsAre(loop, ring, "levels/course/one.xml:0: error: this is not a file that can be read"));
    fs::remove(levels.path() / "course/one.xml");
    fs::create_symlink("one.xml", levels.path() / "course/one.xml");
    EXPECT_THAT(told(levels.path()), ElementsAre(loop, ring, HasSubstr("there is no file one.xml")));
}

TEST(LibraryReader, readsNoPictureThroughALinkOutOfTheCourse) {
    const test::LevelFolder levels("small");
    levels.cover(test::dataFolder() / "bad/svg-without-viewbox");
    fs::remove(levels.path() / "course/media/a.svg");
    fs::create_symlink(test::dataFolder() / "good/selling/media/funnel.svg", levels.path() / "course/media/a.svg");
    EXPECT_THAT(told(levels.path()),
                ElementsAre(HasSubstr("is a link out of its course; copy the picture itself")));
}

/// Complaints of the linter.
std::vector<std::string> toldByLint(const fs::path& folder) {
    engine::Diagnostics diagnostics;
    engine::PictureDecoder decoder(engine::paths::helper("recall-svg"));
    game::readLibrary(folder, diagnostics, &decoder);
    return test::linesOf(diagnostics);
}

TEST(LibraryReader, aDamagedPictureIsAMistakeForTheLinterAndAPlaceholderInTheGame) {
    const test::LevelFolder levels("good");
    const fs::path media = levels.path() / "selling/media";
    for (const char* name : {"funnel.png", "face.jpg", "funnel.svg"}) {
        const std::string whole = test::textOf(media / name);
        for (const std::string& damaged :
             {std::string(), whole.substr(0, whole.size() - 9), std::string(100, '\0')}) {
            test::write(media / name, damaged);
            const auto complaints = toldByLint(levels.path());
            ASSERT_FALSE(complaints.empty()) << name << " of " << damaged.size();
            EXPECT_THAT(complaints, testing::Each(AllOf(HasSubstr("error: the picture media/"), HasSubstr(name))));
            engine::Diagnostics diagnostics;
            EXPECT_EQ(game::readLibrary(levels.path(), diagnostics).courses().size(), 1u);
            EXPECT_FALSE(diagnostics.hasErrors());
        }
        fs::remove(media / name);
        EXPECT_THAT(toldByLint(levels.path()), testing::Contains(HasSubstr("is not there")));
        EXPECT_THAT(told(levels.path()), testing::Each(HasSubstr("warning: the picture")));
        test::write(media / name, whole);
    }
    EXPECT_THAT(toldByLint(levels.path()), testing::IsEmpty());
}

TEST(LibraryReader, refusesHugePictures) {
    const test::LevelFolder levels("small");
    levels.cover(test::dataFolder() / "bad/svg-without-viewbox");
    test::write(levels.path() / "course/media/a.svg", std::string(5u << 20, ' '));
    EXPECT_THAT(told(levels.path()),
                ElementsAre(HasSubstr("the picture media/a.svg has 5.0 MB, at most 4 are read; make it smaller")));
}

std::string withSnippet(const test::LevelFolder& levels, const std::string& snippet) {
    std::string text = test::textOf(levels.path() / "course/one.xml");
    return text.replace(text.find("A fact."), 7, snippet);
}

TEST(LibraryReader, refusesHugeTexts) {
    const test::LevelFolder levels("small");
    const std::string small = withSnippet(levels, "A fact.");
    test::write(levels.path() / "course/one.xml", withSnippet(levels, std::string(10'000'000, 'x')));
    EXPECT_THAT(told(levels.path()), ElementsAre(HasSubstr("levels/course/one.xml:0: error: the file has 100")));
    test::write(levels.path() / "course/one.xml", small);
    test::write(levels.path() / "course/one.xml", withSnippet(levels, std::string(4'000'000, 'x')));
    EXPECT_THAT(told(levels.path()),
                ElementsAre("levels/course/one.xml:11: error: the text of <snippet> has 4000000 "
                            "characters, at most 320 fit; shorten it"));
}

TEST(LibraryReader, refusesDeepNestingAndBombs) {
    const test::LevelFolder levels("small");
    const std::string small = withSnippet(levels, "A fact.");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<b>";
    }
    test::write(levels.path() / "course/one.xml", withSnippet(levels, deep));
    EXPECT_THAT(told(levels.path()),
                ElementsAre("levels/course/one.xml:11: error: elements are nested deeper than 32 levels"));
    std::string bomb = "<!DOCTYPE module [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + before + "\">";
    }
    test::write(levels.path() / "course/one.xml", bomb + "]><module id=\"one\">&a29;</module>");
    EXPECT_THAT(told(levels.path()), ElementsAre(HasSubstr("course/one.xml:1: error: a DOCTYPE is not allowed")));
}

TEST(LibraryReader, clipsWhatItQuotes) {
    const test::LevelFolder levels("small");
    std::string text = test::textOf(levels.path() / "course/one.xml");
    text.replace(text.find("mastery=\"80\""), 12, "mastery=\"" + std::string(1'000'000, '8') + "\"");
    test::write(levels.path() / "course/one.xml", text);
    const auto lines = told(levels.path());
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_LT(lines[0].size(), 1000u);
}

/// What a slip of the hand, a bad disk or a bad neighbour does to a file.
std::string damaged(std::string text) {
    const auto cuts = *rc::gen::inRange(1, 5);
    for (int i = 0; i < cuts && !text.empty(); ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto length = *rc::gen::inRange<std::size_t>(1, 40);
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            text[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size()), length));
            break;
        default:
            text.resize(at);
        }
    }
    return text;
}

RC_GTEST_PROP(LibraryReader, survivesAnyDamage, ()) {
    const test::LevelFolder levels("good");
    const std::string file = *rc::gen::element<std::string>(
        "selling/profile.xml", "selling/course.xml", "badges.xml", "selling/network.xml",
        "selling/media/funnel.svg", "selling/media/funnel.png", "selling/media/face.jpg");
    test::write(levels.path() / file, damaged(test::textOf(levels.path() / file)));
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(levels.path(), diagnostics);
    const bool whole = library.courses().size() + library.badges().size() == 13u;
    RC_ASSERT((whole || diagnostics.hasErrors() || diagnostics.warningCount() > 0));
}

} // namespace
