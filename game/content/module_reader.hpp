#pragma once

#include <string>

#include "engine/xml/xml_reader.hpp"
#include "game/content/author_text.hpp"
#include "game/content/course.hpp"
#include "game/content/picture_reader.hpp"

namespace game {

/// Reads the modules of one course, whose nuggets share one name space.
class ModuleReader {
public:
    ModuleReader(CourseId course, PictureReader& pictures);

    /// `ref` is the name by which the course's sequence calls it.
    Module read(engine::XmlReader& reader, const std::string& ref);

private:
    void readNuggets(engine::XmlReader& reader, Module& module);

    CourseId m_course;
    PictureReader* m_pictures;
    Distinct m_nuggetIds;
};

} // namespace game
