#pragma once

#include <string>
#include <vector>

#include "game/arenas/arena.hpp"
#include "game/arenas/board_map.hpp"
#include "game/arenas/peg_cascade/peg_board.hpp"
#include "game/arenas/peg_cascade/peg_catch.hpp"
#include "game/arenas/peg_cascade/peg_look.hpp"
#include "game/arenas/peg_cascade/peg_table.hpp"

namespace game {

/// Peg Cascade: the bucket is the answer; the ball goes there and lights every street lamp it touches. Once it is
/// down, and not before, the play says what the answer was: right, and the lamps stay lit; wrong, and they go out,
/// the ball drains grey and the right bucket glows. Eight balls a round, six amber lamps to light; when the balls
/// are spent a spare one keeps the play going. The ball waits in the launcher for as long as the rep likes.
class PegCascade : public Arena {
public:
    static constexpr const char* kName = "peg-cascade";
    static constexpr int kBalls = 8;
    /// Steps from the drop to finished(), at the most.
    static constexpr int kLongestPlay = 540;

    explicit PegCascade(std::uint64_t seed);

    static bool supports(const QuestionBody& body);

    std::string name() const override { return kName; }
    bool supports(const Question& question) const override { return supports(question.body); }
    void layout(const engine::Rect& box, const engine::View& view) override;
    void show(const Question& question, const QuestionView& view) override;
    void begin(const PlayStart& start) override;
    void handle(const engine::InputEvent& event, engine::Action action) override;
    void draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const override;
    bool finished() const override { return m_phase == Phase::calm; }
    std::string explanation() const override;
    std::string instruction() const override;

    const PegBoard& board() const { return m_board; }
    const PegLook& look() const { return m_look; }
    const PegTable& table() const { return m_table; }
    /// What all amber lamps paid; 0 until they are lit.
    int clearedPoints() const { return m_clearedPoints; }

protected:
    void step() override;
    bool rests() const override { return m_phase != Phase::falling; }

private:
    enum class Phase { calm, aiming, falling, resting };

    void aimAt(engine::Vec2 pixels);
    void turn(float by);
    void sweep();
    void aimForRep();
    void drop();
    void fall();
    bool heldBack();
    void meetLamps();
    void lightLamp(std::size_t lamp);
    void celebrateAmber();
    void land();
    void countCatch();
    void loseCatch();
    /// What a ball lit on its way, and what that paid.
    void tellCatch(int paid);
    void fade();

    std::uint64_t m_seed;
    PegBoard m_board;
    PegTable m_table;
    PegLook m_look;
    BoardMap m_map;
    engine::View m_view;
    Phase m_phase = Phase::calm;
    bool m_right = false;
    bool m_last = false;
    int m_combo = 0;
    /// Buckets.
    std::size_t m_chosen = 0;
    std::size_t m_rightOne = 0;
    /// Steps in this phase, balls dropped.
    int m_steps = 0;
    int m_drops = 0;
    PegCatch m_catch;
    int m_clearedPoints = 0;
};

} // namespace game
