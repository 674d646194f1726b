#include "game/cards/question_card.hpp"

#include <gtest/gtest.h>

#include "game/cards/hotspot_card.hpp"
#include "tests/game/cards/card_samples.hpp"

namespace {

using engine::UiEvent;
using game::CardState;
using game::QuestionCard;

engine::Screen built(const QuestionCard& card, CardState state = CardState::open) {
    engine::Screen screen({1920, 1080, 1.0f}, test::theme(), test::typesetter());
    card.build(screen, {100, 300, 1200, 560}, state);
    return screen;
}

UiEvent pressed(std::size_t row) {
    return {UiEvent::Kind::activated, "card." + std::to_string(row), 0.0f, ""};
}

class EveryCard : public testing::TestWithParam<int> {
protected:
    game::Question question = test::sampleQuestion(GetParam(), true);
    std::unique_ptr<QuestionCard> card = QuestionCard::make(question, test::backwardsView(question.body));
    game::Answer right = game::rightAnswer(question.body);

    /// Lets a real ScreenControl hear what a person does, building the screen again as scenes do.
    void hear(engine::ScreenControl& control, const engine::InputEvent& event) {
        const auto done = control.handle(event, engine::InputMap::standard());
        if (done && card->handle(*done)) {
            control.show(built(*card));
        }
    }
};

/// Those that need no typing.
class PickedCard : public EveryCard {
protected:
    /// Where an element is seen, after the wheel was turned until it is in sight.
    engine::Vec2 pointAt(engine::ScreenControl& control, const std::string& id) {
        const engine::Screen screen = built(*card);
        const engine::Element* element = screen.find(id);
        const auto part = screen.scrollParts().find(element->scroll);
        if (part == screen.scrollParts().end()) {
            return element->box.centre();
        }
        const engine::Rect& sight = part->second.box;
        const auto seen = [&] { return element->box.moved(0.0f, -control.scrollOf(element->scroll)).centre(); };
        for (int turns = 0; !sight.contains(seen()) && turns < 50; ++turns) {
            hear(control, engine::PointerScrolled{sight.centre(), seen().y > sight.y ? -0.5f : 0.5f});
        }
        return seen();
    }
};

TEST_P(EveryCard, IsAnsweredByTheEventsItNames) {
    engine::ScreenControl control;
    control.show(built(*card));
    control.setFocus(card->preferredFocus());
    for (const engine::InputEvent& event : card->eventsFor(right)) {
        hear(control, event);
    }
    ASSERT_TRUE(card->sheet().complete());
    EXPECT_TRUE(game::judge(question.body, card->sheet().answer()).right);
}

TEST_P(PickedCard, IsAnsweredByTheMouseAlone) {
    engine::ScreenControl control;
    control.show(built(*card));
    for (const std::size_t row : card->sheet().picksFor(right)) {
        const engine::Vec2 at = pointAt(control, "card." + std::to_string(row));
        hear(control, engine::PointerMoved{at});
        hear(control, engine::PointerPressed{at});
        hear(control, engine::PointerReleased{at});
    }
    ASSERT_TRUE(card->sheet().complete());
    EXPECT_TRUE(game::judge(question.body, card->sheet().answer()).right);
}

TEST_P(PickedCard, IsAnsweredByFocusAndEnter) {
    engine::ScreenControl control;
    control.show(built(*card));
    for (const std::size_t row : card->sheet().picksFor(right)) {
        const std::string wanted = "card." + std::to_string(row);
        for (int tabs = 0; control.focus() != wanted && tabs < 30; ++tabs) {
            hear(control, engine::KeyPressed{"Tab"});
        }
        ASSERT_EQ(control.focus(), wanted);
        hear(control, engine::KeyPressed{"Enter"});
    }
    ASSERT_TRUE(card->sheet().complete());
    EXPECT_TRUE(game::judge(question.body, card->sheet().answer()).right);
}

TEST_P(EveryCard, FocusesAnElementThatIsThereUntilItIsComplete) {
    for (const std::size_t row : card->sheet().picksFor(right)) {
        const engine::Screen screen = built(*card);
        const engine::Element* element = screen.find(card->preferredFocus());
        ASSERT_NE(element, nullptr) << card->preferredFocus();
        EXPECT_TRUE(element->reachable());
        card->choose(row);
    }
}

TEST_P(EveryCard, NothingCanBeChosenAnyMoreOnceJudged) {
    for (const std::size_t row : card->sheet().picksFor(right)) {
        card->choose(row);
    }
    if (card->sheet().isTyped()) {
        card->handle({UiEvent::Kind::typed, "card.field", 0.0f, std::get<game::TypedText>(right).text});
    }
    bool marked = false;
    const engine::Screen screen = built(*card, CardState::judged);
    for (const engine::Element& element : screen.elements()) {
        EXPECT_FALSE(element.reachable()) << element.id;
        EXPECT_NE(element.mark, engine::Mark::wrong) << element.label;
        EXPECT_NE(element.mark, engine::Mark::missed) << element.label;
        marked = marked || element.mark == engine::Mark::right;
    }
    EXPECT_TRUE(marked);
}

TEST_P(EveryCard, EveryKeyShownPressesItsOwnElement) {
    const engine::Screen screen = built(*card);
    for (const engine::Element& element : screen.elements()) {
        if (!element.key.empty()) {
            EXPECT_EQ(element.id, "card." + std::to_string(std::stoi(element.key) - 1));
        }
    }
}

TEST_P(EveryCard, TellsHowToAnswerAndIgnoresWhatIsNotItsOwn) {
    EXPECT_FALSE(card->instruction().empty());
    EXPECT_FALSE(card->handle({UiEvent::Kind::activated, "commit", 0.0f, ""}));
    EXPECT_FALSE(card->handle({UiEvent::Kind::activated, "card.99", 0.0f, ""}));
    EXPECT_FALSE(card->handle({UiEvent::Kind::changed, "card.0", 0.5f, ""}));
    EXPECT_FALSE(card->undo());
}

INSTANTIATE_TEST_SUITE_P(AllKinds, EveryCard, testing::Range(0, test::kCardKinds));
INSTANTIATE_TEST_SUITE_P(AllPicked, PickedCard, testing::Values(0, 1, 2, 3, 4, 5, 8, 9, test::kPictureChoice));

struct Made {
    game::Question question;
    std::unique_ptr<QuestionCard> card;
    explicit Made(int kind) : question(test::sampleQuestion(kind, false)) {
        card = QuestionCard::make(question, test::backwardsView(question.body));
    }
};

engine::Mark markAt(const engine::Screen& screen, const std::string& id) {
    const engine::Element* element = screen.find(id);
    return element != nullptr ? element->mark : engine::Mark::none;
}

TEST(ChoiceCard, MarksWhatWasChosenAndWhatIsRight) {
    const Made made(0); // three options, the first is right and stands last
    made.card->handle(pressed(0));
    const engine::Screen screen = built(*made.card, CardState::judged);
    EXPECT_EQ(markAt(screen, "card.0"), engine::Mark::wrong);
    EXPECT_EQ(markAt(screen, "card.1"), engine::Mark::none);
    EXPECT_EQ(markAt(screen, "card.2"), engine::Mark::missed);
}

TEST(MultipleCard, TicksOnAndOff) {
    const Made made(2);
    EXPECT_TRUE(made.card->handle(pressed(1)));
    EXPECT_TRUE(built(*made.card).find("card.1")->chosen);
    EXPECT_TRUE(made.card->handle(pressed(1)));
    EXPECT_FALSE(built(*made.card).find("card.1")->chosen);
}

TEST(OrderingCard, ShowsThePlaceOfEachPickAndGivesItBack) {
    const Made made(3);
    made.card->handle(pressed(1));
    made.card->handle(pressed(0));
    engine::Screen screen = built(*made.card);
    std::vector<std::string> badges;
    for (const engine::Element& element : screen.elements()) {
        if (element.role == engine::Role::heading) {
            badges.push_back(element.label);
        }
    }
    EXPECT_EQ(badges, (std::vector<std::string>{"2.", "1."}));
    EXPECT_TRUE(made.card->handle(pressed(1))); // takes back this pick and the one after it
    EXPECT_TRUE(made.card->sheet().picks().empty());
}

TEST(OrderingCard, JudgedTellsWhereAStepBelongs) {
    const Made made(3);
    for (std::size_t row = 0; row < 3; ++row) {
        made.card->choose(row); // backwards: only the middle one is right
    }
    const engine::Screen screen = built(*made.card, CardState::judged);
    EXPECT_EQ(screen.find("card.0")->mark, engine::Mark::wrong);
    EXPECT_EQ(screen.find("card.0")->detail, "Comes as number 3");
    EXPECT_EQ(screen.find("card.1")->mark, engine::Mark::right);
    EXPECT_EQ(screen.find("card.1")->detail, "");
}

TEST(MatchingCard, TheCurrentLeftIsHighlightedAndLinksAreShown) {
    const Made made(4); // rights stand backwards: Discount, Topic, Curiosity, Budget
    EXPECT_EQ(made.card->instruction(), "Pick what belongs to A");
    made.card->handle(pressed(3));
    EXPECT_EQ(made.card->instruction(), "Pick what belongs to B");
    const engine::Screen screen = built(*made.card);
    int highlighted = 0;
    int lettersA = 0;
    for (const engine::Element& element : screen.elements()) {
        const bool left = element.role == engine::Role::option && element.id.empty();
        highlighted += left && element.chosen ? 1 : 0;
        EXPECT_FALSE(left && element.chosen && element.label != "Visit");
        lettersA += element.label == "A" ? 1 : 0;
    }
    EXPECT_EQ(highlighted, 1);
    EXPECT_EQ(lettersA, 2); // before the left and before its right side
    EXPECT_TRUE(made.card->handle(pressed(3)));
    EXPECT_TRUE(made.card->sheet().picks().empty());
}

TEST(MatchingCard, JudgedTellsWhatBelongsWhere) {
    const Made made(4);
    made.card->choose(0); // A gets the distractor
    made.card->choose(2); // B gets its own
    made.card->choose(3); // C gets what belongs to A
    const engine::Screen screen = built(*made.card, CardState::judged);
    EXPECT_EQ(markAt(screen, "card.0"), engine::Mark::wrong);
    EXPECT_EQ(screen.find("card.0")->detail, "");
    EXPECT_EQ(markAt(screen, "card.2"), engine::Mark::right);
    EXPECT_EQ(screen.find("card.3")->detail, "Belongs to A");
    EXPECT_EQ(markAt(screen, "card.1"), engine::Mark::missed);
}

TEST(CategorisingCard, ShowsTheMemberToPlaceAndThosePlaced) {
    const Made made(5); // members backwards: Book now, A lesson, A checklist
    EXPECT_EQ(built(*made.card).find("card.member")->label, "Book now");
    EXPECT_FALSE(built(*made.card).find("card.undo")->enabled);
    made.card->handle(pressed(1));
    const engine::Screen screen = built(*made.card);
    EXPECT_EQ(screen.find("card.member")->label, "A lesson");
    ASSERT_NE(screen.find("card.placed.1"), nullptr);
    EXPECT_EQ(screen.find("card.placed.1")->label, "· Book now");
    EXPECT_TRUE(made.card->handle({UiEvent::Kind::activated, "card.undo", 0.0f, ""}));
    EXPECT_EQ(built(*made.card).find("card.member")->label, "Book now");
}

TEST(TypedCard, KeepsWhatIsTypedAndShowsTheUnit) {
    const Made made(6);
    EXPECT_TRUE(made.card->handle({UiEvent::Kind::typed, "card.field", 0.0f, "12"}));
    const engine::Screen screen = built(*made.card);
    EXPECT_EQ(screen.find("card.field")->content, "12");
    EXPECT_EQ(screen.elements()[0].id, "card.field") << "read before what it is counted in";
    EXPECT_EQ(screen.elements()[1].label, "days");
    const engine::Screen judged = built(*made.card, CardState::judged);
    EXPECT_EQ(judged.elements()[0].label, "12 days");
    EXPECT_EQ(judged.elements()[0].mark, engine::Mark::wrong);
    EXPECT_EQ(judged.elements()[1].mark, engine::Mark::missed);
}

TEST(TypedCard, TypesCharacterByCharacter) {
    const Made made(7);
    const auto events = made.card->eventsFor(game::TypedText{"né日"});
    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(std::get<engine::TextTyped>(events[1]).utf8, "é");
    EXPECT_EQ(std::get<engine::TextTyped>(events[2]).utf8, "日");
}

TEST(HotspotCard, RegionsLieWhereTheAuthorPutThem) {
    const engine::Rect picture{100, 50, 600, 400};
    const engine::Rect box = game::HotspotCard::regionBox(picture, {30, 12, 60, 10, "Headline", true});
    EXPECT_NEAR(box.x, 280, 0.01);
    EXPECT_NEAR(box.y, 98, 0.01);
    EXPECT_NEAR(box.width, 360, 0.01);
    EXPECT_NEAR(box.height, 40, 0.01);
    const engine::Rect tiny = game::HotspotCard::regionBox(picture, {99.5, 0, 0.5, 0.5, "Corner", false});
    EXPECT_NEAR(tiny.width, 24, 0.01);
    EXPECT_NEAR(tiny.right(), 700, 0.01);
    EXPECT_NEAR(tiny.y, 50, 0.01);
}

TEST(HotspotCard, ThePictureKeepsItsAspectAndTheLegendComesWithTheVerdict) {
    const Made made(8);
    made.card->handle(pressed(0));
    const engine::Screen open = built(*made.card);
    const engine::Element& picture = open.elements()[0];
    EXPECT_EQ(picture.role, engine::Role::picture);
    EXPECT_NEAR(picture.box.width / picture.box.height, 1.5f, 0.01f);
    EXPECT_EQ(picture.picture, "c/media/profile.svg");
    int legend = 0;
    const engine::Screen judged = built(*made.card, CardState::judged);
    for (const engine::Element& element : judged.elements()) {
        legend += element.role == engine::Role::option ? 1 : 0;
    }
    EXPECT_EQ(legend, 2); // the one chosen and the right one
}

TEST(DialogueCard, TellsWhatWasSaidSoFar) {
    const Made made(9);
    EXPECT_EQ(built(*made.card).find("card.line")->label, "Is this a pitch?");
    EXPECT_EQ(built(*made.card).find("card.said.0"), nullptr);
    made.card->handle(pressed(1)); // "Not today. Why?" stands second
    const engine::Screen screen = built(*made.card);
    EXPECT_EQ(screen.find("card.line")->label, "We lose a day.");
    ASSERT_NE(screen.find("card.said.1"), nullptr);
    EXPECT_EQ(screen.find("card.said.0")->label, "Sara: Is this a pitch?");
    EXPECT_EQ(screen.find("card.said.1")->label, "You: Not today. Why?");
    EXPECT_LT(screen.find("card.said.0")->box.x, screen.find("card.said.1")->box.x)
        << "from the left, from the right";
    EXPECT_TRUE(made.card->handle({UiEvent::Kind::activated, "card.undo", 0.0f, ""}));
    EXPECT_EQ(built(*made.card).find("card.line")->label, "Is this a pitch?");
}

} // namespace
