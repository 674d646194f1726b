#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/core/result.hpp"
#include "engine/picture/picture_decoder.hpp"
#include "engine/xml/xml_reader.hpp"
#include "game/content/picture.hpp"

namespace game {

/// Reads the pictures of one course: each must lie in the course's folder, be what its name says, and be of a
/// sensible size. A file is looked at once, however often it is shown.
///
/// With a decoder (the linter's) every picture is drawn to its last pixel, and one that cannot be is an error.
/// Without (the game) only its head is read, and a picture that cannot be shown is a warning: the course is played,
/// with a placeholder where that picture would be.
class PictureReader {
public:
    PictureReader(std::filesystem::path courseFolder, engine::PictureDecoder* decoder);

    /// Whether it is the linter's.
    bool draws() const { return m_decoder != nullptr; }
    /// `<image src alt>` with an optional caption.
    Picture read(engine::XmlReader& image);
    /// A picture named in an attribute of an element whose own text says what it shows.
    Picture named(const engine::XmlReader& reader, const std::string& source, const std::string& alt);

private:
    using Facts = engine::Result<engine::PictureFacts>;

    const Facts& facts(const std::string& source);
    Facts look(const std::string& source) const;
    bool staysInCourse(const std::string& source) const;
    Facts lookInto(const std::filesystem::path& file) const;

    std::filesystem::path m_folder;
    /// Knows heads only: it has no helper.
    engine::PictureDecoder m_heads{std::filesystem::path()};
    /// Null where the heads are enough.
    engine::PictureDecoder* m_decoder;
    std::unordered_map<std::string, Facts> m_factsOf;
};

} // namespace game
