#include "engine/ui/field_line.hpp"

#include <gtest/gtest.h>

#include "tests/engine/ui/stage.hpp"

using namespace engine;

namespace {

class FieldLineTest : public testing::Test {
protected:
    FieldLineTest() {
        field.role = Role::field;
        field.box = {100.0f, 100.0f, 300.0f, 60.0f};
        field.style.size = 30.0f;
    }
    FieldLine line() { return {field, View{1920, 1080, 1.0f}, stage.typesetter}; }

    UiStage stage;
    Element field;
};

} // namespace

TEST_F(FieldLineTest, everyPlaceIsFoundWhereItStands) {
    const TextEdit edit("Zoë Ł");
    for (const std::size_t place : {0u, 1u, 2u, 4u, 5u, 7u}) {
        EXPECT_EQ(line().placeAt(edit, line().origin(edit).x + line().widthTo(edit, place)), place);
    }
    EXPECT_EQ(line().placeAt(edit, -500.0f), 0u);
    EXPECT_EQ(line().placeAt(edit, 5000.0f), edit.text().size());
}

TEST_F(FieldLineTest, theCaretIsInSightHoweverLongTheText) {
    TextEdit edit("a line that is a good deal longer than its field has room for");
    const auto caretAt = [&] { return line().origin(edit).x + line().widthTo(edit, edit.caret()); };
    EXPECT_LE(caretAt(), line().room().right()) << "at the end at first";
    EXPECT_GT(caretAt(), line().room().centre().x);
    while (edit.caret() > 0) {
        edit.move(TextEdit::Unit::character, false, false);
        EXPECT_GE(caretAt(), line().room().x);
        EXPECT_LE(caretAt(), line().room().right());
    }
    EXPECT_FLOAT_EQ(line().origin(edit).x, line().room().x);
}
