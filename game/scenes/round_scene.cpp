#include "game/scenes/round_scene.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "engine/audio/pitch_ladder.hpp"
#include "game/scenes/results_scene.hpp"
#include "game/scenes/round_arena.hpp"
#include "game/scenes/round_pictures.hpp"
#include "game/scenes/scroll_column.hpp"
#include "game/scenes/tile.hpp"
#include "game/scenes/trouble_scene.hpp"

namespace game {
namespace {

bool chosenTwice(const Question& question) {
    return std::holds_alternative<SingleChoice>(question.body) ||
           std::holds_alternative<TrueFalse>(question.body) || std::holds_alternative<Hotspot>(question.body);
}

} // namespace

RoundScene::RoundScene(SceneContext& context, const RoundPlan& plan)
    : UiScene(context), m_round(context.library(), plan, context.seedFor("round"), context.preferences.readingRate,
                                context.preferences.motorMs),
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
    return m_arena && m_arena->supports(m_round.question());
}

void RoundScene::enter() {
    turnPage();
    m_card.reset();
    if (m_round.phase() == RoundPhase::snippet) {
        m_stage = Stage::snippet;
        return;
    }
    m_stage = Stage::question;
    m_card = QuestionCard::make(m_round.question(), m_round.view());
    if (m_letters) {
        offerLetters();
    }
    m_certainty = kDefaultCertainty;
    m_shownMs = 0.0;
    m_firstKeyMs.reset();
    if (playsNow()) {
        m_arena->show(m_round.question(), m_round.view());
    }
    control().setFocus(m_card->preferredFocus());
}

void RoundScene::offerLetters() {
    const Library& library = m_context.library();
    m_card->offerLetters(*library.course(library.module(m_round.nugget().module)->course));
}

engine::Screen RoundScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    RoundScreen face(screen, m_round, scans());
    if (m_leaving) {
        face.leave();
    } else if (m_paused || m_round.phase() == RoundPhase::finished) {
        face.pause();
    } else if (m_stage == Stage::snippet) {
        face.snippet();
    } else if (m_stage == Stage::question) {
        const engine::Rect board = face.question(*m_card, m_certainty, playsNow());
        if (playsNow()) {
            m_arena->layout(board, view);
        }
    } else if (m_stage == Stage::play) {
        m_arena->layout(face.play(*m_card, m_certainty, m_introduction.instruction(*m_arena)), view);
    } else {
        const engine::Rect board = face.feedback(*m_card, m_news, playsNow());
        if (playsNow()) {
            m_arena->layout(board, view);
        }
    }
    return screen;
}

void RoundScene::handle(const engine::InputEvent& event) {
    const bool running = m_stage == Stage::question || m_stage == Stage::play;
    if (std::holds_alternative<engine::FocusLost>(event) && running && !m_paused) {
        setPaused(true);
        return;
    }
    if (m_stage == Stage::play && !m_paused) {
        handlePlay(event);
        return;
    }
    UiScene::handle(event);
    const bool byPointer = std::holds_alternative<engine::PointerReleased>(event) && control().typing();
    if (!m_letters && (byPointer || std::holds_alternative<engine::PadPressed>(event))) {
        m_letters = true;
        if (m_stage == Stage::question) {
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
    if (m_paused) {
        return;
    }
    if (m_stage == Stage::question) {
        m_shownMs += static_cast<double>(step) * 1000.0;
    } else if (m_stage == Stage::play) {
        m_arena->update();
        for (const ArenaCue& cue : m_arena->takeCues()) {
            m_context.mixer.play(cue.sound, cue.semitones);
        }
        if (m_arena->finished()) {
            showFeedback();
        }
    } else if (m_stage == Stage::feedback) {
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
    } else if (m_leaving && event.id == "leave.yes") {
        close();
    } else if (m_paused && (m_leaving || event.id == "leave")) {
        askToLeave(!m_leaving);
    } else if (m_paused) {
        setPaused(false);
    } else if (m_stage == Stage::question) {
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
        m_certainty = static_cast<Certainty>(event.id.back() - '0');
        refresh();
        // Whoever typed goes on typing.
        control().setFocus(m_card->sheet().isTyped() ? m_card->preferredFocus() : event.id);
        return;
    }
    const std::vector<std::size_t> before = m_card->sheet().picks();
    if (!m_card->handle(event)) {
        return;
    }
    if (m_card->sheet().isTyped() && !m_firstKeyMs) {
        m_firstKeyMs = m_shownMs;
    }
    if (chosenTwice(m_round.question()) && !before.empty() && before == m_card->sheet().picks()) {
        commit();
        return;
    }
    refresh();
    if (m_card->sheet().complete() && !m_card->sheet().isTyped() &&
        !std::holds_alternative<MultipleChoice>(m_round.question().body)) {
        control().setFocus("commit");
    } else if (!m_card->preferredFocus().empty()) {
        control().setFocus(m_card->preferredFocus());
    }
}

void RoundScene::perform(engine::Action action) {
    using engine::Action;
    if (m_leaving && action == Action::back) {
        askToLeave(false);
    } else if (action == Action::back || action == Action::pause) {
        setPaused(!m_paused);
    } else if (m_paused) {
        return;
    } else if (m_stage == Stage::question && (action == Action::raise || action == Action::lower)) {
        changeCertainty(action == Action::raise ? 1 : -1);
    } else if (m_stage == Stage::question && action == Action::undo && m_card->undo()) {
        refresh();
    } else if (action == Action::assist) {
        m_assisted = !m_assisted;
        if (m_assisted && m_stage == Stage::play) {
            m_arena->assist();
        }
    }
}

void RoundScene::setPaused(bool paused) {
    turnPage();
    m_focusInRound = paused ? control().focus() : m_focusInRound;
    m_paused = paused;
    m_leaving = false;
    refresh();
    // Whoever comes back goes on where they were.
    if (!paused && screen().find(m_focusInRound) != nullptr) {
        control().setFocus(m_focusInRound);
    }
}

void RoundScene::askToLeave(bool asking) {
    turnPage();
    m_leaving = asking;
    refresh();
    control().setFocus("continue");
}

void RoundScene::changeCertainty(int by) {
    m_certainty = static_cast<Certainty>(std::clamp(static_cast<int>(m_certainty) + by, 0, 3));
    m_context.mixer.play(engine::Sound::tick, by);
    refresh();
}

void RoundScene::commit() {
    if (!m_card->sheet().complete()) {
        return;
    }
    if (m_unsaved) {
        saveAndGoOn();
        return;
    }
    const double shown = m_card->sheet().isTyped() ? m_firstKeyMs.value_or(m_shownMs) : m_shownMs;
    // With one switch the answer waits for the focus to come round, and nobody knows how long.
    m_unsaved =
        m_round.commit({m_card->sheet().answer(), m_certainty, std::llround(shown), m_context.now(), !scans()});
    m_context.mixer.play(engine::Sound::commit);
    saveAndGoOn();
}

void RoundScene::saveAndGoOn() {
    const auto keep = [this]() -> engine::Outcome {
        engine::Outcome kept = m_book.keep(*m_unsaved);
        if (kept) {
            m_unsaved.reset();
            afterCommit();
        }
        return kept;
    };
    if (const engine::Outcome kept = keep(); !kept) {
        m_context.scenes.push(std::make_unique<TroubleScene>(
            m_context,
            Trouble{"Your answer could not be saved", kept.sentence(),
                    "Your answer is kept here and the clock stands. Every answer before it is saved.",
                    "Fix the problem above, then try again. Nobody loses a point by it.", keep, false}));
    }
}

void RoundScene::afterCommit() {
    if (!playsNow()) {
        showFeedback();
        return;
    }
    m_stage = Stage::play;
    m_introduction.begin(*m_arena);
    m_arena->begin({&m_round.question(), m_round.view(), m_card->sheet().answer(), m_round.feedback().right,
                    m_round.combo(), m_round.position() == m_round.total()});
    if (m_assisted) {
        m_arena->assist();
    }
    turnPage();
    refresh();
    control().setFocus(RoundScreen::kBoard);
}

void RoundScene::showFeedback() {
    turnPage();
    m_stage = Stage::feedback;
    if (const auto kept = playsNow() ? m_introduction.end(*m_arena) : engine::Outcome(engine::Done{}); !kept) {
        showNotice(kept.sentence());
    }
    const bool right = m_round.feedback().right;
    const bool still = m_context.preferences.reducedMotion;
    m_payoff = Payoff(m_book.last(), still);
    m_news = m_book.newsOfLast();
    m_context.mixer.play(right ? engine::Sound::right : engine::Sound::wrong,
                         engine::PitchLadder::semitones(m_round.combo()));
    m_context.mixer.setMusic(engine::MusicState::round(
        static_cast<float>(m_round.position()) / static_cast<float>(m_round.total()), m_round.combo()));
    if (m_round.feedbackRevealed()) {
        if (const auto kept = m_context.session.recordReveal(m_round.nugget().id, m_context.now()); !kept) {
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
    if (m_stage == Stage::snippet) {
        const NuggetId nugget = m_round.snippetRead();
        const auto kept = m_context.session.recordReveal(nugget, m_context.now());
        enter();
        kept ? refresh() : showNotice(kept.sentence());
        return;
    }
    if (m_stage != Stage::feedback) {
        return;
    }
    if (m_round.phase() == RoundPhase::feedback) {
        m_round.proceed();
    }
    if (m_round.phase() == RoundPhase::finished) {
        finish();
        return;
    }
    enter();
    refresh();
}

void RoundScene::finish() {
    if (const auto kept = m_book.finish(m_round, m_arena.get()); !kept) {
        showNotice(kept.sentence());
        return;
    }
    m_context.mixer.play(engine::Sound::roundEnd);
    m_context.scenes.replace(std::make_unique<ResultsScene>(m_context, m_book.summary()));
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
    if (m_paused || hasNotice() || m_stage == Stage::snippet || m_round.phase() == RoundPhase::finished) {
        return;
    }
    m_card->drawAbove(canvas, m_context.theme, screen(), control());
    if (playsNow()) {
        m_arena->draw(canvas, m_context.theme, m_context.preferences.reducedMotion ? 1.0f : ahead);
    }
}

} // namespace game
