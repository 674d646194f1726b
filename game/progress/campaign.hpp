#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "game/content/library.hpp"
#include "game/progress/log_entry.hpp"

namespace game {

enum class ModuleStatus { locked, open, inProgress, complete };

/// How far a rep is in one module.
struct ModuleProgress {
    ModuleStatus status = ModuleStatus::locked;
    std::set<std::string> pagesRead;
    bool skipped = false;
    int bestPercent = 0;
};

/// What a rep does next in a module.
enum class ModuleStep { briefing, nuggets, assessment, done };

/// What a rep is told of a test they failed too often.
struct TestRest {
    /// The next local day, when it may be taken again.
    engine::LocalDay until;
    /// What was wrong at the last try: worth reading again until then.
    std::vector<const Nugget*> readAgain;
};

/// The locked half: modules open in their course's order, one when all before it are complete. A module is its
/// briefing's pages in order, each of its nuggets met, then its assessment; passing that, or its placement test,
/// completes it. Complete stays complete, also where an author cuts a course otherwise: a module all of whose
/// nuggets were in modules that were passed is not to be passed again. An assessment failed twice on one day rests
/// until the next, and so does a placement test: what is guessed often enough is passed some day, and what is read
/// in between is remembered.
class Campaign {
public:
    explicit Campaign(const Library& library) : m_library(&library) {}

    /// In the log's order.
    void apply(const LogEvent& event);
    /// The nugget is to be met again as new; what is complete stays so.
    void reset(const NuggetId& nugget) { m_met.erase(nugget); }

    ModuleProgress progress(const Module& module) const;
    ModuleStatus status(const Module& module) const;
    bool isLocked(const Module& module) const;
    bool isComplete(const ModuleId& module) const;
    bool isComplete(const Course& course) const;
    std::size_t completedModules() const;
    std::size_t completedModules(const Course& course) const;
    /// Modules that were passed, whether they are still there or not.
    std::vector<ModuleId> passed() const;

    ModuleStep nextStep(const Module& module) const;
    /// Index of the first page not read yet; the number of pages when all are.
    std::size_t nextPage(const Module& module) const;
    /// Nuggets of the module never answered, in order.
    std::vector<const Nugget*> unmetNuggets(const Module& module) const;
    /// Nothing when the module's assessment (or its placement test) may be taken at `now`.
    std::optional<TestRest> restOf(const Module& module, bool placement, const engine::Timestamp& now) const;
    /// The open module a rep should go on with; null when the course is complete.
    const Module* current(const Course& course) const;
    /// Where a rep goes on: in a course begun and not complete, else in one not begun, else in the first module
    /// there is. Null when there are no modules.
    const Module* moduleToGoOnWith() const;

private:
    /// Failed on one day, the last on which that happened.
    struct Failures {
        engine::LocalDay day;
        int count = 0;
    };
    /// What the log says of one module.
    struct Trace {
        std::set<std::string> pagesRead;
        bool complete = false;
        bool skipped = false;
        int bestPercent = 0;
        Failures assessments;
        Failures placements;
    };
    void note(const AssessmentTaken& taken);
    void note(const PageRead& read);
    void note(const Reveal&) {}
    void note(const RoundFinished&) {}
    void note(const BadgeAward&) {}
    void note(const ModelChange&) {}
    void note(const ClockSeen&) {}
    void build(const AssessmentTaken& taken);
    bool isBuilt(const Module& module) const;
    void note(const Attempt& attempt);
    bool isUnlocked(const Module& module) const;
    const Trace* find(const ModuleId& module) const;

    const Library* m_library;
    std::map<ModuleId, Trace> m_traces;
    std::set<NuggetId> m_met;
    /// Nuggets of modules that were passed, as those were then.
    std::set<NuggetId> m_built;
    /// What was asked since the last assessment was over.
    std::set<NuggetId> m_asked;
    /// Wrong the last time a test asked for them.
    std::set<NuggetId> m_failed;
};

} // namespace game
