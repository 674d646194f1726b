#include "game/content/badge_reader.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

using Kind = Criterion::Kind;

/// Which attributes speak for a kind, as in levels/README.md.
struct KindRule {
    const char* name;
    Kind kind;
    bool count;
    bool below;
    bool days;
    bool percent;
};

constexpr std::array<KindRule, 12> kKinds = {{
    {"recalled", Kind::recalled, true, false, false, false},
    {"late-recalled", Kind::lateRecalled, true, true, false, false},
    {"rounds", Kind::rounds, true, false, false, false},
    {"perfect-rounds", Kind::perfectRounds, true, false, false, false},
    {"streak", Kind::streak, true, false, false, false},
    {"modules", Kind::modules, true, false, false, false},
    {"course", Kind::course, false, false, false, false},
    {"points", Kind::points, true, false, false, false},
    {"lasting", Kind::lasting, true, false, true, false},
    {"brightness", Kind::brightness, true, false, false, true},
    {"calibrated", Kind::calibrated, true, false, false, true},
    {"returned", Kind::returned, false, false, true, false},
}};

const KindRule& ruleOf(const std::string& name) {
    return *std::find_if(kKinds.begin(), kKinds.end(), [&name](const KindRule& rule) { return rule.name == name; });
}

/// Reads the badges of one file.
class BadgeReader {
public:
    BadgeReader(const std::vector<std::string>& courses, const engine::Diagnostics& diagnostics)
        : m_courses(&courses), m_diagnostics(&diagnostics) {}

    std::vector<Badge> readAll(engine::XmlReader& root);

private:
    Badge readBadge(engine::XmlReader& reader);
    Criterion readCriterion(engine::XmlReader& reader);
    CourseId readCourseOf(engine::XmlReader& reader);

    const std::vector<std::string>* m_courses;
    const engine::Diagnostics* m_diagnostics;
};

std::vector<Badge> BadgeReader::readAll(engine::XmlReader& root) {
    std::vector<Badge> badges;
    Distinct distinct("badge");
    for (engine::XmlReader& child : root.children("badge")) {
        const std::size_t before = m_diagnostics->unusableCount();
        Badge badge = readBadge(child);
        distinct.add(child, badge.id.text());
        if (m_diagnostics->unusableCount() == before) {
            badges.push_back(std::move(badge));
        }
    }
    root.finish();
    return badges;
}

Badge BadgeReader::readBadge(engine::XmlReader& reader) {
    static const std::array<const char*, 4> kRarities = {"common", "uncommon", "rare", "legendary"};
    Badge badge;
    badge.id = BadgeId(idOf(reader));
    badge.title = titleOf(reader, "title", limits::kTitle);
    const std::string rarity = reader.oneOf("rarity", {"common", "uncommon", "rare", "legendary"});
    badge.rarity =
        static_cast<Badge::Rarity>(std::find(kRarities.begin(), kRarities.end(), rarity) - kRarities.begin());
    if (auto description = reader.child("description")) {
        badge.description = description->body(limits::kSummary);
        description->finish();
    }
    for (engine::XmlReader& child : reader.children("criterion")) {
        badge.criteria.push_back(readCriterion(child));
    }
    if (badge.criteria.empty()) {
        reader.error("this badge has no <criterion>, so everybody would have it");
    }
    reader.finish();
    return badge;
}

Criterion BadgeReader::readCriterion(engine::XmlReader& reader) {
    const KindRule& rule =
        ruleOf(reader.oneOf("kind", {"recalled", "late-recalled", "rounds", "perfect-rounds", "streak", "modules",
                                     "course", "points", "lasting", "brightness", "calibrated", "returned"}));
    Criterion criterion;
    criterion.kind = rule.kind;
    if (rule.count) {
        criterion.count = static_cast<int>(reader.integer("count", {1, 1'000'000}));
    }
    if (rule.below) {
        criterion.below = reader.number("below", {1, 100});
    }
    if (rule.days) {
        criterion.days = reader.number("days", {1, 36'500});
    }
    if (rule.percent) {
        criterion.percent = reader.number("percent", {1, 100});
    }
    if (rule.kind == Kind::course) {
        criterion.course = readCourseOf(reader);
    }
    reader.finish();
    return criterion;
}

CourseId BadgeReader::readCourseOf(engine::XmlReader& reader) {
    const std::string name = reader.text("course");
    const bool known = std::find(m_courses->begin(), m_courses->end(), name) != m_courses->end();
    if (!known && !name.empty()) {
        const std::string nearest = engine::nearestWord(name, *m_courses);
        reader.error(fmt::format("there is no course \"{}\"{}", name,
                                 nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
    }
    return CourseId(name);
}

} // namespace

std::vector<Badge> readBadges(const AuthorFile& file, const std::vector<std::string>& courses,
                              engine::Diagnostics& diagnostics) {
    std::vector<Badge> badges;
    readDocument(file, "badges", diagnostics,
                 [&](engine::XmlReader& reader) { badges = BadgeReader(courses, diagnostics).readAll(reader); });
    return badges;
}

} // namespace game
