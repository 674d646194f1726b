#include "engine/text/typesetter.hpp"

#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

#include "engine/text/composer.hpp"

namespace engine {

namespace {

/// What was asked for; the text is looked at where it lies.
struct Request {
    std::string_view text;
    TextStyle style;
    float maxWidth = 0.0f;
};

struct Key {
    std::string text;
    TextStyle style;
    float maxWidth = 0.0f;

    operator Request() const { return {text, style, maxWidth}; }
};

struct HashRequest {
    using is_transparent = void;
    std::size_t operator()(const Request& request) const {
        std::size_t hash = std::hash<std::string_view>{}(request.text);
        const auto mix = [&hash](std::size_t value) {
            hash ^= value + 0x9E3779B97F4A7C15u + (hash << 6) + (hash >> 2);
        };
        mix(std::hash<float>{}(request.style.size));
        mix(std::hash<float>{}(request.maxWidth));
        mix(std::hash<float>{}(request.style.lineHeight));
        mix(static_cast<std::size_t>(request.style.face) * 4 + static_cast<std::size_t>(request.style.align));
        return hash;
    }
};

struct SameRequest {
    using is_transparent = void;
    bool operator()(const Request& a, const Request& b) const {
        return a.maxWidth == b.maxWidth && a.style == b.style && a.text == b.text;
    }
};

struct Entry {
    TextBlock block;
    bool asked = true;
};

} // namespace

class Typesetter::Impl {
public:
    explicit Impl(const FontFiles& installed)
        : m_fonts(installed), m_glyphs(m_fonts), m_composer(m_fonts, m_glyphs) {}

    const TextBlock& set(const Request& request) {
        auto found = m_blocks.find(request);
        if (found == m_blocks.end()) {
            Entry entry{compose(request)};
            const Key key{std::string(request.text), request.style, request.maxWidth};
            found = m_blocks.emplace(key, std::move(entry)).first;
        }
        found->second.asked = true;
        return found->second.block;
    }

    void evict() {
        if (m_glyphs.atlas().usedHeight() > kCrowded) {
            m_blocks.clear();
            m_glyphs.clear();
            return;
        }
        std::erase_if(m_blocks, [](const auto& item) { return !item.second.asked; });
        for (auto& [key, entry] : m_blocks) {
            entry.asked = false;
        }
    }

    void setWording(std::function<std::string(std::string_view)> wording) {
        m_wording = std::move(wording);
        m_blocks.clear();
    }

    std::optional<Script> takeLacking() {
        if (m_fonts.missing().size() == m_missing) {
            return std::nullopt;
        }
        for (const char32_t character : m_fonts.missing()) {
            const auto script = Script::of(character);
            if (script && m_named.insert(script->name).second) {
                return script;
            }
        }
        m_missing = m_fonts.missing().size();
        return std::nullopt;
    }

    const GlyphAtlas& atlas() const { return m_glyphs.atlas(); }

private:
    TextBlock compose(const Request& request) {
        return m_wording ? m_composer.compose(m_wording(request.text), request.style, request.maxWidth)
                         : m_composer.compose(request.text, request.style, request.maxWidth);
    }

    /// Half the atlas stays free for what the frames until the next `forget` bring.
    static constexpr unsigned kCrowded = GlyphAtlas::kMaxHeight / 2;

    FontStack m_fonts;
    GlyphCache m_glyphs;
    Composer m_composer;
    std::function<std::string(std::string_view)> m_wording;
    /// How many missing characters there were when all their scripts were named, and these.
    std::size_t m_missing = 0;
    std::set<std::string> m_named;
    std::unordered_map<Key, Entry, HashRequest, SameRequest> m_blocks;
};

Typesetter::Typesetter(const FontFiles& installed) : m_impl(std::make_unique<Impl>(installed)) {}
Typesetter::~Typesetter() = default;

const TextBlock& Typesetter::set(std::string_view utf8, const TextStyle& style, float maxWidth) {
    return m_impl->set({utf8, style, maxWidth});
}

void Typesetter::evict() {
    m_impl->evict();
}

void Typesetter::setWording(std::function<std::string(std::string_view)> wording) {
    m_impl->setWording(std::move(wording));
}

std::optional<Script> Typesetter::takeLacking() {
    return m_impl->takeLacking();
}

const GlyphAtlas& Typesetter::atlas() const {
    return m_impl->atlas();
}

} // namespace engine
