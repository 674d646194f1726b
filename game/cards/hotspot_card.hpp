#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Hotspot: numbered regions over a picture. What a region is called is told once it was judged.
class HotspotCard : public QuestionCard {
public:
    HotspotCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    void drawAbove(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                   const engine::ScreenControl& control) const override;
    std::string instruction() const override { return "Choose the part of the picture"; }

    /// Where a region lies over its picture; never smaller than 24 pixels each way, never outside of it.
    static engine::Rect regionBox(const engine::Rect& picture, const Hotspot::Region& region);

private:
    void buildRegions(engine::Screen& screen, const engine::Rect& picture, CardState state) const;
    void buildLegend(engine::Screen& screen, const engine::Rect& box) const;
    engine::Mark markOfRow(std::size_t row) const;
    const Hotspot& body() const { return std::get<Hotspot>(m_question->body); }
};

} // namespace game
