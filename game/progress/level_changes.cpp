#include "game/progress/level_changes.hpp"

#include <fmt/format.h>

#include "game/content/fact_mark.hpp"

namespace game {
namespace {

std::string counted(int count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// All that is true of a nugget now, in one word.
std::string factOf(const Nugget& nugget) {
    std::string marks;
    for (const Question& question : nugget.questions) {
        marks += "=" + factMark(question.body);
    }
    return nugget.id.text() + marks;
}

} // namespace

LevelChanges LevelChanges::of(const RepRecord& record, const std::set<std::string>& known) {
    LevelChanges changes;
    const Library& library = record.library();
    const auto note = [&](int& count, const std::string& key) {
        if (!known.contains(key)) {
            ++count;
            changes.m_keys.push_back(key);
        }
    };
    for (const auto& [name, recall] : record.ledger().nuggets()) {
        if (recall.answered && library.nugget(NuggetId(name)) == nullptr) {
            note(changes.m_windowsGone, name);
        }
    }
    for (const auto& outdated : record.outdated()) {
        if (const Nugget* nugget = library.nugget(outdated.nugget)) {
            note(changes.m_factsChanged, factOf(*nugget));
        }
    }
    std::set<ModuleId> passed;
    for (const ModuleId& module : record.campaign().passed()) {
        passed.insert(module);
        if (library.module(module) == nullptr) {
            note(changes.m_buildingsGone, module.text());
        }
    }
    for (const Course& course : library.courses()) {
        for (const Module& module : course.modules) {
            if (!passed.contains(module.id) && record.campaign().isComplete(module.id)) {
                note(changes.m_buildingsKept, module.id.text() + "=kept");
            }
        }
    }
    return changes;
}

std::string LevelChanges::sentence() const {
    std::vector<std::string> parts;
    if (m_windowsGone > 0) {
        parts.push_back(counted(m_windowsGone, "window of yours is gone", "windows of yours are gone"));
    }
    if (m_buildingsGone > 0) {
        parts.push_back(counted(m_buildingsGone, "building is gone", "buildings are gone"));
    }
    if (m_buildingsKept > 0) {
        parts.push_back(counted(m_buildingsKept, "new building stands already, since you passed all that is in it",
                                "new buildings stand already, since you passed all that is in them"));
    }
    if (m_factsChanged > 0) {
        parts.push_back(counted(m_factsChanged, "window is dark until you meet its fact again, which has changed",
                                "windows are dark until you meet their facts again, which have changed"));
    }
    return parts.empty()
               ? ""
               : fmt::format("The courses have changed: {}. The points you earned stay.", fmt::join(parts, "; "));
}

} // namespace game
