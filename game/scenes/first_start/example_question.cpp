#include "game/scenes/first_start/example_question.hpp"

namespace game {

Question exampleQuestion() {
    Question question;
    question.id = QuestionId("example");
    question.prompt = "An example first. In your city, what does a bright window tell you?";
    question.why =
        "A window is as bright as you can recall its nugget right now. It fades by itself, and recalling "
        "it in a round lights it again. How sure you say you are is your stake: certain and right pays "
        "most, a guess can lose nothing.";
    question.body = SingleChoice{{{"That I can recall what is behind it, right now", {}},
                                  {"That I have read the page once", {}},
                                  {"That I have spent a lot of time here", {}}},
                                 0};
    return question;
}

} // namespace game
