#include "engine/picture/svg_decoder.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/core.h>

namespace engine {
namespace {

/// Where the root tag begins, if this is text with only markup before it.
std::optional<std::size_t> rootTag(std::string_view bytes) {
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
    return PictureFacts{PictureFormat::svg, numbers[2], numbers[3]};
}

} // namespace

bool SvgDecoder::isSvg(std::string_view bytes) {
    return rootTag(bytes).has_value();
}

Result<PictureFacts> SvgDecoder::facts(std::string_view bytes) {
    const std::size_t start = rootTag(bytes).value_or(0);
    const std::string_view tag = bytes.substr(start, bytes.find('>', start) - start);
    const auto box = attributeIn(tag, "viewBox");
    if (!box) {
        return Failure{"is an SVG without a viewBox; give its <svg> one, like viewBox=\"0 0 800 450\""};
    }
    if (const auto facts = viewBoxSize(*box)) {
        return *facts;
    }
    return Failure{fmt::format("has the viewBox \"{}\"; it should be like \"0 0 800 450\"", box->substr(0, 60))};
}

Result<unsigned> SvgDecoder::heightOf(std::string_view bytes) const {
    const auto known = facts(bytes);
    if (!known) {
        return known.failure();
    }
    if (const Outcome fits = checkSize(*known, m_limits); !fits) {
        return fits.failure();
    }
    const double height = std::round(known->height / known->width * m_limits.svgWidth);
    return static_cast<unsigned>(std::clamp(height, 1.0, double(m_limits.side)));
}

Result<Pixels> SvgDecoder::draw(std::string_view bytes, unsigned height) {
    auto drawn = m_helper.draw(bytes, m_limits.svgWidth, height);
    if (drawn) {
        m_drawings.keep(bytes, *drawn);
    }
    return drawn;
}

Result<Pixels> SvgDecoder::decode(std::string_view bytes) {
    const auto height = heightOf(bytes);
    if (!height) {
        return height.failure();
    }
    if (auto kept = m_drawings.find(bytes, m_limits.svgWidth, *height)) {
        return std::move(*kept);
    }
    return draw(bytes, *height);
}

Outcome SvgDecoder::check(std::string_view bytes) {
    const auto height = heightOf(bytes);
    if (!height) {
        return height.failure();
    }
    if (m_drawings.has(bytes, m_limits.svgWidth, *height)) {
        return Done{};
    }
    const auto drawn = draw(bytes, *height);
    return drawn ? Outcome(Done{}) : drawn.failure();
}

} // namespace engine
