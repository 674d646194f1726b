#include "engine/app/narrator.hpp"

#include <gtest/gtest.h>
#include <sstream>

using namespace engine;

namespace {

/// A room with one door.
class Room final : public Scene {
public:
    explicit Room(const std::string& title) {
        Element heading;
        heading.role = Role::heading;
        heading.label = title;
        m_screen.add(heading);
        Element door;
        door.role = Role::button;
        door.id = "door";
        door.label = "Door";
        m_screen.add(door);
    }
    std::string name() const override { return "room"; }
    void layout(const View&) override {}
    void handle(const InputEvent&) override {}
    void update(float) override {}
    void draw(Canvas&, float) const override {}
    const Screen& screen() const override { return m_screen; }
    std::string focus() const override { return "door"; }

private:
    Screen m_screen;
};

} // namespace

TEST(Narrator, tellsOnlyWhenAskedAndOnlyOnce) {
    std::ostringstream out;
    Narrator narrator(out);
    const Room room("The hall");
    narrator.look(room, {});
    EXPECT_EQ(out.str(), "");
    narrator.look(room, {true, false});
    narrator.look(room, {true, false});
    EXPECT_EQ(out.str(), "The hall\nDoor, button\n");
    narrator.look(Room("The cellar"), {true, false});
    EXPECT_EQ(out.str(), "The hall\nDoor, button\nThe cellar\n");
}

TEST(Narrator, beginsAnewWhenItIsTurnedOnAgain) {
    std::ostringstream out;
    Narrator narrator(out);
    const Room room("The hall");
    narrator.look(room, {true, false});
    narrator.look(room, {});
    narrator.look(room, {true, false});
    EXPECT_EQ(out.str(), "The hall\nDoor, button\nThe hall\nDoor, button\n");
}
