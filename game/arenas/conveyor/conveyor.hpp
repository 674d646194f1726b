#pragma once

#include "game/arenas/arena.hpp"
#include "game/arenas/conveyor/belt_table.hpp"
#include "game/arenas/conveyor/conveyor_look.hpp"
#include "game/arenas/conveyor/parcel_queue.hpp"
#include "game/arenas/conveyor/sorting.hpp"

namespace game {

/// Conveyor: every part of the answer is a parcel for the building site. It waits at the gate to be sent and goes
/// down the dock it was committed to; one that does not belong there is brought back to where it does. Then some of
/// them come once more, to be sent from memory for as long as the rep likes it. Twenty delivered light the whole
/// building.
class Conveyor : public Arena {
public:
    static constexpr const char* kName = "conveyor";
    static constexpr int kShift = 20;
    /// Steps from begin() to finished(), at the most.
    static constexpr int kLongestPlay = 1500;

    explicit Conveyor(std::uint64_t seed);

    static bool supports(const QuestionBody& body) { return Sorting::supports(body); }

    std::string name() const override { return kName; }
    bool supports(const Question& question) const override { return supports(question.body); }
    void layout(const engine::Rect& box, const engine::View& view) override;
    void show(const Question& question, const QuestionView& view) override;
    void begin(const PlayStart& start) override;
    void handle(const engine::InputEvent& event, engine::Action action) override;
    void draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const override;
    bool finished() const override { return m_phase == Phase::calm; }
    std::string instruction() const override { return "Send each parcel down with 1–4, the arrows or a click"; }
    std::string explanation() const override {
        return "After your answer some parcels come once more, to be sent from memory; Space goes on without them. "
               "Top right "
               "is how many in a row went where they belong, and each of them lights a window.";
    }

    const ConveyorLook& look() const { return m_look; }
    const ParcelQueue& queue() const { return m_queue; }
    const BeltTable& table() const { return m_table; }
    /// Parcels where they belong, over the round.
    int delivered() const { return m_delivered; }

protected:
    void step() override;
    bool rests() const override;

private:
    /// The answer's parcels first, then some of them once more for a while, then a moment to see it.
    enum class Phase { calm, answers, again, closing };

    void openDocks(std::vector<std::string> texts);
    void load(const Sorting& sorting);
    void choose(std::size_t dock);
    void pointer(const engine::InputEvent& event);
    bool gateReady() const;
    bool goesByItself() const;
    bool againOver() const;
    void work();
    void send(std::size_t dock);
    void roll();
    void land();
    void deliver(engine::Vec2 at);
    void refuse(engine::Vec2 at);
    void bringBack();
    void answersDone();
    void close();
    void writeNote();

    engine::Rng m_rng;
    BeltTable m_table;
    ParcelQueue m_queue;
    Sorting m_sorting;
    ConveyorLook m_look;
    BoardMap m_map;
    engine::View m_view;
    Phase m_phase = Phase::calm;
    bool m_right = false;
    bool m_last = false;
    /// Steps in this play, in this phase, and since the gate's parcel came to rest.
    int m_played = 0;
    int m_steps = 0;
    int m_idle = 0;
    int m_patience = 0;
    /// The dock the rep pressed before the gate was ready.
    std::size_t m_wanted = 0;
    bool m_hasWish = false;
    engine::Vec2 m_grab;
    bool m_grabbed = false;
    /// What is under way, and whether it was sent where it had been committed to.
    std::size_t m_piece = BeltTable::kMostPieces;
    bool m_bent = false;
    int m_delivered = 0;
};

} // namespace game
