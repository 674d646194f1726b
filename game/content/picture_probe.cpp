#include "game/content/picture_probe.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

using engine::Failure;
using engine::Result;

constexpr std::uintmax_t kMaxBytes = 4u << 20;
constexpr double kMaxPixels = 4096;
/// SVG pictures are rendered this wide when the game is built.
constexpr double kRenderedWidth = 1600;

std::uint32_t bigEndian(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i) {
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

/// A PNG is a row of chunks: length, name, that many bytes, checksum; IHDR first and IEND last.
Result<PictureFacts> probePng(std::string_view bytes) {
    constexpr std::size_t kSignature = 8;
    constexpr std::size_t kAroundChunk = 12;
    PictureFacts facts{PictureFacts::Kind::png, 0, 0};
    for (std::size_t at = kSignature; bytes.size() - at >= kAroundChunk;) {
        const std::uint32_t length = bigEndian(bytes, at, 4);
        const std::string_view name = bytes.substr(at + 4, 4);
        if (length > bytes.size() - at - kAroundChunk) {
            break;
        }
        if (name == "IHDR" && length >= 8) {
            facts.width = bigEndian(bytes, at + 8, 4);
            facts.height = bigEndian(bytes, at + 12, 4);
        }
        if (name == "IEND" && facts.width > 0 && facts.height > 0) {
            return facts;
        }
        at += kAroundChunk + length;
    }
    return Failure{"is a PNG that is cut off or damaged; export it again"};
}

/// Frame headers are C0…CF but for the tables C4, C8 and CC.
bool isFrameHeader(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

Result<PictureFacts> probeJpeg(std::string_view bytes) {
    constexpr std::size_t kFrameHeader = 9;
    std::size_t at = 2;
    while (bytes.size() >= at + kFrameHeader && static_cast<unsigned char>(bytes[at]) == 0xFF) {
        const unsigned marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (isFrameHeader(marker)) {
            const PictureFacts facts{PictureFacts::Kind::jpeg, double(bigEndian(bytes, at + 7, 2)),
                                     double(bigEndian(bytes, at + 5, 2))};
            if (facts.width > 0 && facts.height > 0) {
                return facts;
            }
            break;
        }
        at += 2 + bigEndian(bytes, at + 2, 2);
    }
    return Failure{"is a JPEG that is cut off or damaged; export it again"};
}

/// The value of an attribute within a tag.
std::optional<std::string_view> attributeIn(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != tag.npos; at = tag.find(name, at + 1)) {
        std::size_t quote = tag.find_first_not_of(" \t\r\n", at + name.size());
        if (quote == tag.npos || tag[quote] != '=') {
            continue;
        }
        quote = tag.find_first_not_of(" \t\r\n", quote + 1);
        const bool opens = quote != tag.npos && (tag[quote] == '"' || tag[quote] == '\'');
        const std::size_t end = opens ? tag.find(tag[quote], quote + 1) : tag.npos;
        if (end != tag.npos) {
            return tag.substr(quote + 1, end - quote - 1);
        }
    }
    return std::nullopt;
}

/// The last two of the four numbers of a viewBox, its width and height.
std::optional<PictureFacts> viewBoxSize(std::string_view box) {
    double numbers[4] = {};
    for (double& number : numbers) {
        box.remove_prefix(std::min(box.find_first_not_of(" ,\t\r\n"), box.size()));
        const auto [stop, problem] = std::from_chars(box.data(), box.data() + box.size(), number);
        if (problem != std::errc() || !std::isfinite(number)) {
            return std::nullopt;
        }
        box.remove_prefix(static_cast<std::size_t>(stop - box.data()));
    }
    if (box.find_first_not_of(" \t\r\n") != box.npos || numbers[2] <= 0 || numbers[3] <= 0) {
        return std::nullopt;
    }
    return PictureFacts{PictureFacts::Kind::svg, numbers[2], numbers[3]};
}

Result<PictureFacts> probeSvg(std::string_view bytes, std::size_t start) {
    const std::string_view tag = bytes.substr(start, bytes.find('>', start) - start);
    const auto box = attributeIn(tag, "viewBox");
    if (!box) {
        return Failure{"is an SVG without a viewBox; give its <svg> one, like viewBox=\"0 0 800 450\""};
    }
    const auto facts = viewBoxSize(*box);
    if (!facts) {
        return Failure{
            fmt::format("has the viewBox \"{}\"; it should be like \"0 0 800 450\"", box->substr(0, 60))};
    }
    if (bytes.find("</svg>", start) == bytes.npos && bytes.substr(start).find("/>") == bytes.npos) {
        return Failure{"is an SVG that is cut off; export it again"};
    }
    return *facts;
}

/// Where the root tag of an SVG begins, if this is text with only markup before it.
std::optional<std::size_t> svgStart(std::string_view bytes) {
    const std::size_t first = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const std::size_t mark = bytes.find_first_not_of(" \t\r\n", first);
    if (mark == bytes.npos || bytes[mark] != '<') {
        return std::nullopt;
    }
    for (std::size_t at = mark; at != bytes.npos; at = bytes.find('<', at + 1)) {
        if (bytes.compare(at, 4, "<!--") == 0) {
            at = bytes.find("-->", at);
            if (at == bytes.npos) {
                return std::nullopt;
            }
        } else if (bytes.compare(at, 2, "<?") != 0 && bytes.compare(at, 2, "<!") != 0) {
            return bytes.compare(at, 4, "<svg") == 0 ? std::optional(at) : std::nullopt;
        }
    }
    return std::nullopt;
}

Result<PictureFacts> checkedSize(PictureFacts facts) {
    if (facts.kind == PictureFacts::Kind::svg) {
        const double tall = facts.height / facts.width * kRenderedWidth;
        if (tall > kMaxPixels || tall < 1) {
            return Failure{fmt::format("has a viewBox of {} × {}, too {} to be shown; draw it in another shape",
                                       facts.width, facts.height, tall < 1 ? "flat" : "tall")};
        }
    } else if (facts.width > kMaxPixels || facts.height > kMaxPixels) {
        return Failure{fmt::format("has {} × {} pixels, at most {} × {} are shown; scale it down", facts.width,
                                   facts.height, kMaxPixels, kMaxPixels)};
    }
    return facts;
}

} // namespace

Result<PictureFacts> probePicture(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) {
        return probePng(bytes);
    }
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return probeJpeg(bytes);
    }
    if (const auto start = svgStart(bytes)) {
        return probeSvg(bytes, *start);
    }
    return Failure{"is not a picture; SVG, PNG and JPEG are"};
}

Result<PictureFacts> probePictureFile(const std::filesystem::path& path) {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) {
        return Failure{"is not a file"};
    }
    const auto size = std::filesystem::file_size(path, problem);
    if (!problem && size > kMaxBytes) {
        return Failure{fmt::format("has {:.1f} MB, at most 4 are read; make it smaller",
                                   static_cast<double>(size) / static_cast<double>(1u << 20))};
    }
    const auto bytes = engine::readFile(path, kMaxBytes);
    if (!bytes) {
        return Failure{"cannot be read"};
    }
    auto facts = probePicture(bytes.value());
    return facts ? checkedSize(facts.value()) : facts;
}

} // namespace game
