#include "game/progress/campaign.hpp"

#include <algorithm>

namespace game {
namespace {

/// So many failures make a test rest for the day.
constexpr int kMostFailures = 2;

} // namespace

void Campaign::apply(const LogEvent& event) {
    std::visit([this](const auto& happened) { note(happened); }, event);
}

void Campaign::note(const PageRead& read) {
    m_traces[read.module].pagesRead.insert(read.page);
}

void Campaign::note(const Attempt& attempt) {
    m_met.insert(attempt.nugget);
    if (attempt.context != AttemptContext::assessment && attempt.context != AttemptContext::placement) {
        return;
    }
    m_asked.insert(attempt.nugget);
    if (attempt.right) {
        m_failed.erase(attempt.nugget);
    } else {
        m_failed.insert(attempt.nugget);
    }
}

void Campaign::note(const AssessmentTaken& taken) {
    Trace& trace = m_traces[taken.module];
    const int percent = taken.asked > 0 ? taken.right * 100 / taken.asked : 0;
    trace.bestPercent = std::max(trace.bestPercent, percent);
    if (taken.passed) {
        trace.skipped = trace.skipped || (taken.placement && !trace.complete);
        trace.complete = true;
        build(taken);
    } else {
        Failures& failures = taken.placement ? trace.placements : trace.assessments;
        const auto day = engine::LocalDay::of(taken.at);
        failures = {day, failures.day == day ? failures.count + 1 : 1};
    }
    m_asked.clear();
}

// Older saves do not say what was in a module: what is in it now, or else what was asked.
void Campaign::build(const AssessmentTaken& taken) {
    const Module* module = m_library->module(taken.module);
    if (!taken.nuggets.empty()) {
        m_built.insert(taken.nuggets.begin(), taken.nuggets.end());
    } else if (module != nullptr) {
        for (const Nugget& nugget : module->nuggets) {
            m_built.insert(nugget.id);
        }
    } else {
        m_built.merge(m_asked);
    }
}

bool Campaign::isBuilt(const Module& module) const {
    return !module.nuggets.empty() &&
           std::all_of(module.nuggets.begin(), module.nuggets.end(),
                       [this](const Nugget& nugget) { return m_built.contains(nugget.id); });
}

ModuleProgress Campaign::progress(const Module& module) const {
    const Trace* trace = find(module.id);
    return trace == nullptr ? ModuleProgress{status(module), {}, false, 0}
                            : ModuleProgress{status(module), trace->pagesRead, trace->skipped, trace->bestPercent};
}

ModuleStatus Campaign::status(const Module& module) const {
    if (isComplete(module.id)) {
        return ModuleStatus::complete;
    }
    if (isLocked(module)) {
        return ModuleStatus::locked;
    }
    const bool begun = find(module.id) != nullptr || unmetNuggets(module).size() < module.nuggets.size();
    return begun ? ModuleStatus::inProgress : ModuleStatus::open;
}

bool Campaign::isLocked(const Module& module) const {
    return !isComplete(module.id) && !isUnlocked(module);
}

bool Campaign::isComplete(const ModuleId& module) const {
    const Trace* trace = find(module);
    const Module* known = m_built.empty() ? nullptr : m_library->module(module);
    return (trace != nullptr && trace->complete) || (known != nullptr && isBuilt(*known));
}

bool Campaign::isComplete(const Course& course) const {
    return current(course) == nullptr;
}

std::vector<ModuleId> Campaign::passed() const {
    std::vector<ModuleId> modules;
    for (const auto& [module, trace] : m_traces) {
        if (trace.complete) {
            modules.push_back(module);
        }
    }
    return modules;
}

std::size_t Campaign::completedModules() const {
    std::size_t count = 0;
    for (const auto& course : m_library->courses()) {
        count += completedModules(course);
    }
    return count;
}

std::size_t Campaign::completedModules(const Course& course) const {
    const auto done = [this](const Module& module) { return isComplete(module.id); };
    return static_cast<std::size_t>(std::count_if(course.modules.begin(), course.modules.end(), done));
}

ModuleStep Campaign::nextStep(const Module& module) const {
    if (isComplete(module.id)) {
        return ModuleStep::done;
    }
    if (nextPage(module) < module.briefing.size()) {
        return ModuleStep::briefing;
    }
    return unmetNuggets(module).empty() ? ModuleStep::assessment : ModuleStep::nuggets;
}

std::size_t Campaign::nextPage(const Module& module) const {
    const Trace* trace = find(module.id);
    if (trace == nullptr) {
        return 0;
    }
    const auto unread = [trace](const Page& page) { return !trace->pagesRead.contains(page.id); };
    const auto first = std::find_if(module.briefing.begin(), module.briefing.end(), unread);
    return static_cast<std::size_t>(first - module.briefing.begin());
}

std::vector<const Nugget*> Campaign::unmetNuggets(const Module& module) const {
    std::vector<const Nugget*> unmet;
    for (const auto& nugget : module.nuggets) {
        if (!m_met.contains(nugget.id)) {
            unmet.push_back(&nugget);
        }
    }
    return unmet;
}

std::optional<TestRest> Campaign::restOf(const Module& module, bool placement, const engine::Timestamp& now) const {
    const Trace* trace = find(module.id);
    if (trace == nullptr || trace->complete) {
        return std::nullopt;
    }
    const Failures& failures = placement ? trace->placements : trace->assessments;
    const auto today = engine::LocalDay::of(now);
    if (failures.count < kMostFailures || failures.day != today) {
        return std::nullopt;
    }
    TestRest rest{{today.number + 1}, {}};
    for (const Ask& ask : module.assessment.asks) {
        const Nugget* nugget = m_library->nugget(ask.nugget);
        if (nugget != nullptr && m_failed.contains(ask.nugget)) {
            rest.readAgain.push_back(nugget);
        }
    }
    return rest;
}

const Module* Campaign::current(const Course& course) const {
    const auto open = [this](const Module& module) { return !isComplete(module.id); };
    const auto first = std::find_if(course.modules.begin(), course.modules.end(), open);
    return first == course.modules.end() ? nullptr : &*first;
}

const Module* Campaign::moduleToGoOnWith() const {
    const Module* fresh = nullptr;
    const Module* first = nullptr;
    for (const Course& course : m_library->courses()) {
        const Module* open = current(course);
        if (open != nullptr && (completedModules(course) > 0 || status(*open) == ModuleStatus::inProgress)) {
            return open;
        }
        fresh = fresh == nullptr ? open : fresh;
        first = first == nullptr && !course.modules.empty() ? &course.modules.front() : first;
    }
    return fresh != nullptr ? fresh : first;
}

bool Campaign::isUnlocked(const Module& module) const {
    const Course* course = m_library->course(module.course);
    const Module* next = course == nullptr ? nullptr : current(*course);
    return next != nullptr && next->id == module.id;
}

const Campaign::Trace* Campaign::find(const ModuleId& module) const {
    const auto trace = m_traces.find(module);
    return trace == m_traces.end() ? nullptr : &trace->second;
}

} // namespace game
