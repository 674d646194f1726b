#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/core/result.hpp"
#include "engine/xml/xml_reader.hpp"
#include "game/content/picture.hpp"
#include "game/content/picture_probe.hpp"

namespace game {

/// Reads the pictures of one course: each must lie in the course's folder, be what its name says, and be of a
/// sensible size. A file is looked at once, however often it is shown.
class PictureReader {
public:
    explicit PictureReader(std::filesystem::path courseFolder);

    /// `<image src alt>` with an optional caption.
    Picture read(engine::XmlReader& image);
    /// A picture named in an attribute of an element whose own text says what it shows.
    Picture named(const engine::XmlReader& reader, const std::string& source, const std::string& alt);

private:
    const engine::Result<PictureFacts>& facts(const std::string& source);
    engine::Result<PictureFacts> look(const std::string& source) const;

    std::filesystem::path m_folder;
    std::unordered_map<std::string, engine::Result<PictureFacts>> m_factsOf;
};

} // namespace game
