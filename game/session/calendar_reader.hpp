#pragma once

#include <optional>
#include <string>

#include "engine/core/result.hpp"
#include "engine/core/time_zone.hpp"
#include "engine/xml/xml_reader.hpp"
#include "game/progress/work_calendar.hpp"

namespace game {

/// Of a `<team>` or a `<member>`: the attribute `workdays` (`Mon-Thu`, `Sun-Thu`, `Mon, Wed, Fri`), else those of
/// `usual`, and the children `<leave first="2026-12-21" last="2027-01-02"/>`.
WorkCalendar readCalendar(engine::XmlReader& reader, const WorkCalendar& usual);

/// A required day, `2026-11-23`; nothing when it is none, which is told.
std::optional<engine::LocalDay> readDay(engine::XmlReader& reader, const char* attribute);

/// The zone of a name of the tz database (`Europe/Berlin`), by what this computer knows of it. On failure why not,
/// and which name may have been meant.
engine::Result<engine::TimeZone> zoneNamed(const std::string& name);

} // namespace game
