#include "game/content/hotspot_reader.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

using Region = Hotspot::Region;

Region readRegion(engine::XmlReader& reader) {
    Region region{};
    region.x = reader.number("x", {0, 100});
    region.y = reader.number("y", {0, 100});
    region.width = reader.number("width", {1, 100});
    region.height = reader.number("height", {1, 100});
    region.label = titleOf(reader, "label", limits::kName);
    region.right = reader.yesNo("right", false);
    if (region.x + region.width > 100.0 || region.y + region.height > 100.0) {
        reader.error(
            fmt::format("the region ends at {} %, {} %, outside the picture; keep x + width and y + height at "
                        "most 100",
                        region.x + region.width, region.y + region.height));
    }
    reader.finish();
    return region;
}

bool covers(const Region& outer, const Region& inner) {
    return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width &&
           outer.y + outer.height >= inner.y + inner.height;
}

void checkRights(const engine::XmlReader& reader, const std::vector<Region>& regions) {
    const auto rights =
        std::count_if(regions.begin(), regions.end(), [](const Region& region) { return region.right; });
    if (rights == 0) {
        reader.error("no region is right; mark one with right=\"yes\"");
    } else if (static_cast<std::size_t>(rights) == regions.size()) {
        reader.error("every region is right; at least one must be wrong");
    }
}

void checkCovering(const engine::XmlReader& reader, const std::vector<Region>& regions) {
    for (const Region& outer : regions) {
        for (const Region& inner : regions) {
            if (outer.right != inner.right && covers(outer, inner)) {
                reader.error(
                    fmt::format("the region \"{}\" covers \"{}\" wholly, and only one of them is right; move "
                                "them apart",
                                outer.label, inner.label));
            }
        }
    }
}

/// What a picture is drawn in where the screen is smallest (1280 × 720, two lines of prompt), in pixels.
constexpr double kRoomWidth = 800.0;
constexpr double kRoomHeight = 400.0;
/// Less than that is hard to hit.
constexpr double kLeastSide = 24.0;

/// A picture much taller or wider than its room is drawn small, and its regions with it.
void checkSizes(const engine::XmlReader& reader, const Hotspot& question) {
    const double aspect = question.picture.aspect;
    const double width = std::min(kRoomWidth, kRoomHeight * aspect);
    for (const Region& region : question.regions) {
        const double across = region.width / 100.0 * width;
        const double down = region.height / 100.0 * width / aspect;
        if (std::min(across, down) >= kLeastSide) {
            continue;
        }
        const bool narrow = across < down;
        reader.error(fmt::format("the region \"{}\" is only {:.0f} pixels {} on a small screen, {:.0f} can be hit; "
                                 "make it {} or crop the picture",
                                 region.label, narrow ? across : down, narrow ? "wide" : "high", kLeastSide,
                                 narrow ? "wider" : "higher"));
    }
}

} // namespace

Hotspot readHotspot(engine::XmlReader& reader, PictureReader& pictures) {
    Hotspot question;
    if (auto image = reader.child("image")) {
        question.picture = pictures.read(*image);
    }
    Distinct labels("label");
    for (engine::XmlReader& child : reader.children("region")) {
        question.regions.push_back(readRegion(child));
        labels.add(child, question.regions.back().label);
    }
    checkCount(reader, "region", question.regions.size(), {2, 8});
    checkRights(reader, question.regions);
    checkCovering(reader, question.regions);
    if (pictures.draws() && question.picture.aspect > 0.0) {
        checkSizes(reader, question);
    }
    return question;
}

} // namespace game
