#include "game/scenes/round/round_scene.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "engine/audio/pitch_ladder.hpp"
#include "game/content/answer_way.hpp"
#include "game/scenes/round/round_arena.hpp"
#include "game/scenes/shell/round_pictures.hpp"
#include "game/scenes/shell/trouble_scene.hpp"
#include "game/widgets/scroll_column.hpp"
#include "game/widgets/tile.hpp"

namespace game {
namespace {

bool chosenTwice(const Question& question) {
    return answerWay(question.body) == AnswerWay::choose;
}

} // namespace

RoundScene::RoundScene(SceneContext& context, const RoundPlan& plan)
    : UiScene(context), m_flow(Round(context.library(), plan, context.seedFor("round"),
                                     context.preferences.readingRate, context.preferences.motorMs)),
      m_arena(arenaOfRound(plan, context)), m_book(context), m_introduction(context) {
    loadPictures(plan, context.library(), context.pictures);
    m_assisted = context.preferences.assist;
    m_letters = context.preferences.scanning;
    context.mixer.finishPreparing();
    context.mixer.setMusic(engine::MusicState::round(0.0f, 0));
    enter();
}

void RoundScene::left() {
    m_context.mixer.setMusic(engine::MusicState::calm());
}

bool RoundScene::playsNow() const {
    return m_arena && m_arena->supports(round().question());
}

void RoundScene::enter() {
    turnPage();
    m_card.reset();
    if (stage() == Stage::snippet) {
        return;
    }
    m_card = QuestionCard::make(round().question(), round().view());
    if (m_letters) {
        offerLetters();
    }
    if (playsNow()) {
        m_arena->show(round().question(), round().view());
    }
    control().setFocus(m_card->preferredFocus());
}

void RoundScene::offerLetters() {
    const Library& library = m_context.library();
    m_card->offerLetters(*library.course(library.module(round().nugget().module)->course));
}

engine::Screen RoundScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    RoundScreen face(screen, round(), scans());
    if (m_flow.isLeaving()) {
        face.leave();
    } else if (m_flow.isPaused() || stage() == Stage::finished) {
        face.pause();
    } else if (stage() == Stage::snippet) {
        face.snippet();
    } else if (stage() == Stage::question) {
        const engine::Rect board = face.question(*m_card, m_flow.certainty(), playsNow());
        if (playsNow()) {
            m_arena->layout(board, view);
        }
    } else if (stage() == Stage::play) {
        m_arena->layout(face.play(*m_card, m_flow.certainty(), m_introduction.instruction(*m_arena)), view);
    } else {
        const engine::Rect board = face.feedback(*m_card, m_news, playsNow());
        if (playsNow()) {
            m_arena->layout(board, view);
        }
    }
    return screen;
}

void RoundScene::handle(const engine::InputEvent& event) {
    const bool running = stage() == Stage::question || stage() == Stage::play;
    if (std::holds_alternative<engine::FocusLost>(event) && running && !m_flow.isPaused()) {
        setPaused(true);
        return;
    }
    if (stage() == Stage::play && !m_flow.isPaused()) {
        handlePlay(event);
        return;
    }
    UiScene::handle(event);
    const bool byPointer = std::holds_alternative<engine::PointerReleased>(event) && control().typing();
    if (!m_letters && (byPointer || std::holds_alternative<engine::PadPressed>(event))) {
        m_letters = true;
        if (stage() == Stage::question) {
            offerLetters();
            refresh();
        }
    }
}

void RoundScene::handlePlay(const engine::InputEvent& event) {
    if (scans() && (engine::SwitchScan::isSwitch(event) || engine::SwitchScan::isNothing(event))) {
        if (engine::SwitchScan::isSwitch(event) && switchCounts()) {
            m_arena->handle(engine::KeyPressed{"Space"}, engine::Action::skip);
        }
        return;
    }
    const engine::Action action = m_context.input.actionOf(event);
    const bool keys = std::holds_alternative<engine::KeyPressed>(event) ||
                      std::holds_alternative<engine::PadPressed>(event) ||
                      std::holds_alternative<engine::TextTyped>(event);
    if (keys &&
        (action == engine::Action::back || action == engine::Action::pause || action == engine::Action::assist)) {
        perform(action);
        return;
    }
    // Arrows aim while the focus is on the board, so they must not move it as well.
    const bool moves = action == engine::Action::next || action == engine::Action::previous;
    const bool onBoard = control().focus() == RoundScreen::kBoard;
    if (!keys || (onBoard && !moves)) {
        m_arena->handle(event, action);
    }
    if (pressesBoard(event)) {
        control().setFocus(RoundScreen::kBoard);
    } else if (!keys || !onBoard || moves) {
        UiScene::handle(event);
    }
}

bool RoundScene::pressesBoard(const engine::InputEvent& event) const {
    const auto* pressed = std::get_if<engine::PointerPressed>(&event);
    const engine::Element* board = screen().find(RoundScreen::kBoard);
    return pressed != nullptr && board != nullptr && board->box.contains(pressed->at);
}

void RoundScene::update(float step) {
    UiScene::update(step);
    if (m_flow.isPaused()) {
        return;
    }
    m_flow.wait(static_cast<double>(step) * 1000.0);
    if (stage() == Stage::play) {
        m_arena->update();
        for (const ArenaCue& cue : m_arena->takeCues()) {
            m_context.mixer.play(cue.sound, cue.semitones);
        }
        if (m_arena->finished()) {
            m_flow.playOver();
            showFeedback();
        }
    } else if (stage() == Stage::feedback) {
        m_payoff.update(step);
        if (playsNow()) {
            m_arena->update();
        }
        m_slide.update(step, screen());
    }
}

void RoundScene::act(const engine::UiEvent& event) {
    if (event.id == "pause") {
        perform(engine::Action::pause);
    } else if (m_flow.isLeaving() && event.id == "leave.yes") {
        close();
    } else if (m_flow.isPaused() && (m_flow.isLeaving() || event.id == "leave")) {
        askToLeave(!m_flow.isLeaving());
    } else if (m_flow.isPaused()) {
        setPaused(false);
    } else if (stage() == Stage::question) {
        answerWith(event);
    } else if (event.id == "continue") {
        proceed();
    }
}

void RoundScene::answerWith(const engine::UiEvent& event) {
    if (event.id == "commit" || event.kind == engine::UiEvent::Kind::submitted) {
        commit();
        return;
    }
    if (event.id.rfind("certainty.", 0) == 0) {
        m_flow.setCertainty(static_cast<Certainty>(event.id.back() - '0'));
        refresh();
        // Whoever typed goes on typing.
        control().setFocus(m_card->sheet().isTyped() ? m_card->preferredFocus() : event.id);
        return;
    }
    const std::vector<std::size_t> before = m_card->sheet().picks();
    if (!m_card->handle(event)) {
        return;
    }
    if (m_card->sheet().isTyped()) {
        m_flow.typed();
    }
    if (chosenTwice(round().question()) && !before.empty() && before == m_card->sheet().picks()) {
        commit();
        return;
    }
    refresh();
    if (m_card->sheet().complete() && !m_card->sheet().isTyped() &&
        answerWay(round().question().body) != AnswerWay::tick) {
        control().setFocus("commit");
    } else if (!m_card->preferredFocus().empty()) {
        control().setFocus(m_card->preferredFocus());
    }
}

void RoundScene::perform(engine::Action action) {
    using engine::Action;
    if (m_flow.isLeaving() && action == Action::back) {
        askToLeave(false);
    } else if (action == Action::back || action == Action::pause) {
        setPaused(!m_flow.isPaused());
    } else if (m_flow.isPaused()) {
        return;
    } else if (stage() == Stage::question && (action == Action::raise || action == Action::lower)) {
        changeCertainty(action == Action::raise ? 1 : -1);
    } else if (stage() == Stage::question && action == Action::undo && m_card->undo()) {
        refresh();
    } else if (action == Action::assist) {
        m_assisted = !m_assisted;
        if (m_assisted && stage() == Stage::play) {
            m_arena->assist();
        }
    }
}

void RoundScene::setPaused(bool paused) {
    turnPage();
    m_focusInRound = paused ? control().focus() : m_focusInRound;
    m_flow.setPaused(paused);
    refresh();
    // Whoever comes back goes on where they were.
    if (!paused && screen().find(m_focusInRound) != nullptr) {
        control().setFocus(m_focusInRound);
    }
}

void RoundScene::askToLeave(bool asking) {
    turnPage();
    m_flow.askToLeave(asking);
    refresh();
    control().setFocus("continue");
}

void RoundScene::changeCertainty(int by) {
    m_flow.moveCertainty(by);
    m_context.mixer.play(engine::Sound::tick, by);
    refresh();
}

void RoundScene::commit() {
    if (!m_card->sheet().complete()) {
        return;
    }
    if (!m_flow.unsaved()) {
        // With one switch the answer waits for the focus to come round, and nobody knows how long.
        m_flow.commit({m_card->sheet().answer(), m_context.now(), !scans()});
        m_context.mixer.play(engine::Sound::commit);
    }
    saveAndGoOn();
}

void RoundScene::saveAndGoOn() {
    const auto keep = [this]() -> engine::Outcome {
        engine::Outcome kept = m_book.keep(*m_flow.unsaved());
        if (kept) {
            afterCommit();
        }
        return kept;
    };
    if (const engine::Outcome kept = keep(); !kept) {
        m_context.navigator.go(TroubleRequest{
            Trouble{"Your answer could not be saved", kept.sentence(),
                    "Your answer is kept here and the clock stands. Every answer before it is saved.",
                    "Fix the problem above, then try again. Nobody loses a point by it.", keep, false}});
    }
}

void RoundScene::afterCommit() {
    m_flow.saved(playsNow());
    if (stage() == Stage::feedback) {
        showFeedback();
        return;
    }
    m_introduction.begin(*m_arena);
    m_arena->begin({&round().question(), round().view(), m_card->sheet().answer(), round().feedback().right,
                    round().combo(), round().position() == round().total()});
    if (m_assisted) {
        m_arena->assist();
    }
    turnPage();
    refresh();
    control().setFocus(RoundScreen::kBoard);
}

void RoundScene::showFeedback() {
    turnPage();
    if (const auto kept = playsNow() ? m_introduction.end(*m_arena) : engine::Outcome(engine::Done{}); !kept) {
        showNotice(kept.sentence());
    }
    const bool right = round().feedback().right;
    const bool still = m_context.preferences.reducedMotion;
    m_payoff = Payoff(m_book.last(), still);
    m_news = m_book.newsOfLast();
    m_context.mixer.play(right ? engine::Sound::right : engine::Sound::wrong,
                         engine::PitchLadder::semitones(round().combo()));
    m_context.mixer.setMusic(engine::MusicState::round(
        static_cast<float>(round().position()) / static_cast<float>(round().total()), round().combo()));
    if (round().feedbackRevealed()) {
        if (const auto kept = m_context.session.recordReveal(round().nugget().id, m_context.now()); !kept) {
            showNotice(kept.sentence());
        }
    }
    refresh();
    if (!hasNotice()) {
        control().setFocus("continue");
    }
    m_slide.begin(screen(), still ? 0.0f : m_context.theme.metrics.usual);
}

void RoundScene::proceed() {
    if (stage() == Stage::play) {
        return;
    }
    const std::optional<NuggetId> read = m_flow.proceed();
    if (stage() == Stage::finished) {
        finish();
        return;
    }
    const auto kept =
        read ? m_context.session.recordReveal(*read, m_context.now()) : engine::Outcome(engine::Done{});
    enter();
    kept ? refresh() : showNotice(kept.sentence());
}

void RoundScene::finish() {
    if (const auto kept = m_book.finish(round(), m_arena.get()); !kept) {
        showNotice(kept.sentence());
        return;
    }
    m_context.mixer.play(engine::Sound::roundEnd);
    m_context.navigator.goInstead(ResultsRequest{m_book.summary()});
}

void RoundScene::drawAbove(engine::Canvas& canvas) const {
    const engine::Palette& palette = m_context.theme.palette;
    paintCustom(canvas, shown(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == OutcomePanel::kPayoff) {
            m_payoff.draw(canvas, palette, box);
        } else if (element.id == RoundScreen::kWindow) {
            canvas.glow(box, view().px(6), view().px(20), palette.accent.faded(0.3f));
            drawWindow(canvas, palette, box, 0.0f);
        }
    });
}

void RoundScene::draw(engine::Canvas& canvas, float ahead) const {
    UiScene::draw(canvas, ahead);
    if (m_flow.isPaused() || hasNotice() || stage() == Stage::snippet || stage() == Stage::finished) {
        return;
    }
    m_card->drawAbove(canvas, m_context.theme, screen(), control());
    if (playsNow()) {
        m_arena->draw(canvas, m_context.theme, m_context.preferences.reducedMotion ? 1.0f : ahead);
    }
}

} // namespace game
