#pragma once

#include "game/arenas/arena.hpp"
#include "game/arenas/crate_tower/tower_look.hpp"
#include "game/arenas/crate_tower/tower_plan.hpp"
#include "game/arenas/crate_tower/tower_table.hpp"

namespace game {

/// Crate Tower: the crane sets the steps down as storeys in the order they were committed. Every step that stands
/// on one it should come before tilts the tower; a straight one stands for three seconds and its windows light up,
/// a crooked one leans over into the harbour and is built again in the right order.
class CrateTower : public Arena {
public:
    static constexpr const char* kName = "crate-tower";
    /// Steps from begin() to finished(), at the most.
    static constexpr int kLongestPlay = 1500;
    /// How long a tower has to stand: three seconds.
    static constexpr int kStand = 180;

    explicit CrateTower(std::uint64_t seed);

    static bool supports(const QuestionBody& body) { return std::holds_alternative<Ordering>(body); }

    std::string name() const override { return kName; }
    bool supports(const Question& question) const override { return supports(question.body); }
    void layout(const engine::Rect& box, const engine::View& view) override;
    void show(const Question& question, const QuestionView& view) override;
    void begin(const PlayStart& start) override;
    void handle(const engine::InputEvent& event, engine::Action action) override;
    void draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const override;
    bool finished() const override { return m_phase == Phase::calm; }
    std::string instruction() const override {
        return "Drop each storey with Space or a click; ← → move the crane";
    }

    std::string explanation() const override {
        return "Each storey is a step of your order. Top left are the storeys still to come, top right the towers "
               "that stand "
               "since earlier in the round.";
    }

    const TowerLook& look() const { return m_look; }
    const TowerPlan& plan() const { return m_plan; }
    const TowerTable& table() const { return m_table; }

protected:
    void step() override;
    bool rests() const override;

private:
    enum class Phase { calm, hanging, falling, setting, standing, leaning, tumbling, repairing, closing };

    void clear();
    void enter(Phase phase);
    void hang();
    void drop();
    void swing();
    void fall();
    void settle();
    void landed();
    void nextCrate();
    void stand();
    void lean();
    void tumble();
    void repair();
    void repaired(std::size_t crate);
    void crown();
    void writeNote(std::size_t number, std::size_t step);

    TowerPlan m_plan;
    TowerTable m_table;
    TowerLook m_look;
    std::vector<std::string> m_steps;
    BoardMap m_map;
    engine::View m_view;
    Phase m_phase = Phase::calm;
    bool m_right = false;
    bool m_last = false;
    /// The rep has taken the crane over.
    bool m_steered = false;
    std::size_t m_level = 0;
    /// Steps in this phase.
    int m_waited = 0;
    std::array<float, TowerPlan::kMost> m_aside{};
    std::array<CratePose, TowerPlan::kMost> m_from{};
    CratePose m_touchdown;
    int m_perfect = 0;
};

} // namespace game
