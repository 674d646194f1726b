#include "game/content/picture_reader.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/core/utf8.hpp"
#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

namespace fs = std::filesystem;

bool hasExtension(const std::string& source, engine::PictureFormat format) {
    switch (format) {
    case engine::PictureFormat::svg:
        return source.ends_with(".svg");
    case engine::PictureFormat::png:
        return source.ends_with(".png");
    case engine::PictureFormat::jpeg:
        return source.ends_with(".jpg") || source.ends_with(".jpeg");
    }
    return false;
}

/// "; did you mean media/funnel.svg?", after a file of that folder with nearly the same name.
std::string nearestFile(const fs::path& folder, const fs::path& source) {
    std::vector<std::string> names;
    std::error_code problem;
    for (fs::directory_iterator at((folder / source).parent_path(), problem), end; !problem && at != end;
         at.increment(problem)) {
        names.push_back(at->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    const std::string nearest = engine::nearestWord(source.filename().string(), names);
    return nearest.empty() ? "" : "; did you mean " + (source.parent_path() / nearest).string() + "?";
}

/// Whether a path, as written, stays below where it starts.
bool staysInside(const std::string& source) {
    const fs::path path(source);
    return path.is_relative() && source.find('\\') == std::string::npos &&
           std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
}

/// Whether it does so when its links are followed.
bool liesIn(const fs::path& folder, const fs::path& file) {
    std::error_code problem;
    const fs::path home = fs::canonical(folder, problem);
    const fs::path real = problem ? fs::path() : fs::canonical(file, problem);
    return !problem && std::mismatch(home.begin(), home.end(), real.begin(), real.end()).first == home.end();
}

} // namespace

PictureReader::PictureReader(fs::path courseFolder, engine::PictureDecoder* decoder)
    : m_folder(std::move(courseFolder)), m_decoder(decoder) {}

Picture PictureReader::read(engine::XmlReader& image) {
    const std::string source = image.text("src");
    const std::string alt = titleOf(image, "alt", limits::kAlt);
    Picture picture = named(image, source, alt);
    if (image.element().hasText() || image.element().firstChild()) {
        picture.caption = image.body(limits::kCaption);
    }
    image.finish();
    return picture;
}

Picture PictureReader::named(const engine::XmlReader& reader, const std::string& source, const std::string& alt) {
    Picture picture;
    if (source.empty()) {
        return picture;
    }
    picture.path = m_folder.filename().string() + "/" + source;
    picture.alt = alt;
    const Facts& known = facts(source);
    if (known) {
        picture.aspect = known->width / known->height;
        return picture;
    }
    const std::string mistake = fmt::format("the picture {} {}", source, known.sentence());
    if (m_decoder == nullptr && staysInCourse(source)) {
        reader.warning(mistake);
    } else {
        reader.error(mistake);
    }
    return picture;
}

bool PictureReader::staysInCourse(const std::string& source) const {
    std::error_code problem;
    return staysInside(source) && (!fs::exists(m_folder / source, problem) || liesIn(m_folder, m_folder / source));
}

const PictureReader::Facts& PictureReader::facts(const std::string& source) {
    const auto at = m_factsOf.find(source);
    return at != m_factsOf.end() ? at->second : m_factsOf.emplace(source, look(source)).first->second;
}

PictureReader::Facts PictureReader::look(const std::string& source) const {
    if (!staysInside(source)) {
        return engine::Failure{"leaves the folder of its course; put it into media/ and write src=\"media/…\""};
    }
    const fs::path file = m_folder / source;
    std::error_code problem;
    if (!fs::exists(file, problem)) {
        return engine::Failure{"is not there" + nearestFile(m_folder, source)};
    }
    if (!liesIn(m_folder, file)) {
        return engine::Failure{"is a link out of its course; copy the picture itself"};
    }
    auto result = lookInto(file);
    if (result && !hasExtension(source, result->format)) {
        constexpr const char* kRightName[] = {".png", ".jpg", ".svg"};
        return engine::Failure{fmt::format("is not what its name says; it should end in {}",
                                           kRightName[static_cast<int>(result->format)])};
    }
    return result;
}

PictureReader::Facts PictureReader::lookInto(const fs::path& file) const {
    const auto bytes = m_heads.read(file);
    if (!bytes) {
        return bytes.failure();
    }
    const auto facts = m_heads.facts(*bytes);
    if (facts && m_decoder != nullptr) {
        if (const auto drawn = m_decoder->check(*bytes); !drawn) {
            return drawn.failure();
        }
    }
    return facts;
}

} // namespace game
