#include "game/saves/log_codec.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "game/memory/memory_model.hpp"

namespace game {
namespace {

constexpr const char* kUsualDevice = "d1";
const Attempt kUsual;

constexpr std::array<std::string_view, 4> kContexts{"round", "assessment", "placement", "refresher"};
constexpr std::array<std::string_view, 4> kCertainties{"guess", "unsure", "sure", "certain"};

// No id holds a space.
std::string joined(const std::vector<NuggetId>& nuggets) {
    std::string text;
    for (const NuggetId& nugget : nuggets) {
        text += (text.empty() ? "" : " ") + nugget.text();
    }
    return text;
}

std::vector<NuggetId> parted(std::string_view text) {
    std::vector<NuggetId> nuggets;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) {
            nuggets.emplace_back(std::string(text.substr(0, end)));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return nuggets;
}

/// Writes the event of an entry: its own attributes, after those every entry has.
class EventWriter {
public:
    EventWriter(engine::XmlWriter& out, const LogEntry& entry) : m_out(out), m_entry(entry) {}

    void operator()(const Attempt& attempt) {
        begin("attempt");
        m_out.attribute("nugget", attempt.nugget.text()).attribute("question", attempt.question.text());
        if (attempt.context != kUsual.context) {
            m_out.attribute("in", kContexts[static_cast<std::size_t>(attempt.context)]);
        }
        m_out.attribute("right", attempt.right ? "yes" : "no");
        if (attempt.certainty != kUsual.certainty) {
            m_out.attribute("certainty", kCertainties[static_cast<std::size_t>(attempt.certainty)]);
        }
        m_out.attribute("format", attempt.format).number("chance", attempt.chance);
        m_out.attribute("ms", attempt.recallMs);
        if (attempt.tooQuick) {
            m_out.attribute("too-quick", "yes");
        }
        if (!attempt.timed) {
            m_out.attribute("timed", "no");
        }
        if (!attempt.fact.empty()) {
            m_out.attribute("fact", attempt.fact);
        }
    }
    void operator()(const Reveal& reveal) {
        begin("reveal");
        m_out.attribute("nugget", reveal.nugget.text());
    }
    void operator()(const PageRead& read) {
        begin("page");
        m_out.attribute("module", read.module.text()).attribute("page", read.page);
    }
    void operator()(const AssessmentTaken& taken) {
        begin("assessment");
        m_out.attribute("module", taken.module.text()).attribute("placement", taken.placement ? "yes" : "no");
        m_out.attribute("right", std::int64_t{taken.right}).attribute("asked", std::int64_t{taken.asked});
        m_out.attribute("passed", taken.passed ? "yes" : "no");
        if (!taken.nuggets.empty()) {
            m_out.attribute("nuggets", joined(taken.nuggets));
        }
    }
    void operator()(const RoundFinished& round) {
        begin("round");
        m_out.attribute("items", std::int64_t{round.items}).attribute("first-try", std::int64_t{round.firstTry});
    }
    void operator()(const BadgeAward& award) {
        begin("badge");
        m_out.attribute("badge", award.badge.text()).attribute("evidence", award.evidence);
    }
    void operator()(const ModelChange& change) {
        begin("model");
        m_out.attribute("numbers", MemoryModel::fromNumbers(change.numbers).value().text());
    }
    void operator()(const ClockSeen&) { begin("clock"); }

private:
    void begin(std::string_view name) {
        m_out.open(name).attribute("n", m_entry.sequence);
        if (m_entry.device != kUsualDevice) {
            m_out.attribute("by", m_entry.device);
        }
        m_out.attribute("at", m_entry.said().toIso());
    }

    engine::XmlWriter& m_out;
    const LogEntry& m_entry;
};

/// Takes attributes as values and remembers whether all of them could be taken.
class Fields {
public:
    explicit Fields(const engine::XmlTag& tag) : m_tag(tag) {}

    bool good() const { return m_good; }

    std::string_view text(std::string_view name) { return need(m_tag.attribute(name)).value_or(""); }
    std::string_view text(std::string_view name, std::string_view usual) const {
        return m_tag.attribute(name).value_or(usual);
    }
    bool yesNo(std::string_view name) { return yesNo(name, ""); }
    bool yesNo(std::string_view name, std::string_view usual) {
        const std::string_view word = text(name, usual);
        m_good = m_good && (word == "yes" || word == "no");
        return word == "yes";
    }
    template <class Number>
    Number number(std::string_view name) {
        const std::string_view digits = text(name);
        const char* end = digits.data() + digits.size();
        Number value{};
        const auto read = std::from_chars(digits.data(), end, value);
        m_good = m_good && read.ec == std::errc{} && read.ptr == end;
        return value;
    }
    /// 0 … 1; "nan" is a number to std::from_chars.
    double share(std::string_view name) {
        const auto value = number<double>(name);
        m_good = m_good && value >= 0.0 && value <= 1.0;
        return value;
    }
    engine::Timestamp moment(std::string_view name) {
        return need(engine::Timestamp::fromIso(text(name))).value_or(engine::Timestamp{});
    }
    template <class Enum>
    Enum word(std::string_view name, const std::array<std::string_view, 4>& words, Enum usual) {
        const auto found = m_tag.attribute(name);
        if (!found) {
            return usual;
        }
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == *found) {
                return static_cast<Enum>(i);
            }
        }
        m_good = false;
        return usual;
    }

private:
    template <class Value>
    const std::optional<Value>& need(const std::optional<Value>& value) {
        m_good = m_good && value.has_value();
        return value;
    }
    const engine::XmlTag& m_tag;
    bool m_good = true;
};

Attempt readAttempt(Fields& in) {
    Attempt attempt;
    attempt.nugget = NuggetId(std::string(in.text("nugget")));
    attempt.question = QuestionId(std::string(in.text("question")));
    attempt.context = in.word("in", kContexts, kUsual.context);
    attempt.at = in.moment("at");
    attempt.right = in.yesNo("right");
    attempt.certainty = in.word("certainty", kCertainties, kUsual.certainty);
    attempt.format = in.text("format");
    attempt.chance = in.share("chance");
    attempt.recallMs = in.number<std::int64_t>("ms");
    attempt.tooQuick = in.yesNo("too-quick", "no");
    attempt.timed = in.yesNo("timed", "yes");
    attempt.fact = in.text("fact", "");
    return attempt;
}

AssessmentTaken readAssessment(Fields& in) {
    AssessmentTaken taken;
    taken.module = ModuleId(std::string(in.text("module")));
    taken.placement = in.yesNo("placement");
    taken.right = in.number<int>("right");
    taken.asked = in.number<int>("asked");
    taken.passed = in.yesNo("passed");
    taken.at = in.moment("at");
    taken.nuggets = parted(in.text("nuggets", ""));
    return taken;
}

std::optional<LogEvent> readModel(Fields& in) {
    const auto model = MemoryModel::fromText(in.text("numbers"));
    return model ? std::optional<LogEvent>(ModelChange{model->numbers(), in.moment("at")}) : std::nullopt;
}

std::optional<LogEvent> readEvent(std::string_view name, Fields& in) {
    if (name == "attempt") {
        return readAttempt(in);
    }
    if (name == "reveal") {
        return Reveal{NuggetId(std::string(in.text("nugget"))), in.moment("at")};
    }
    if (name == "page") {
        return PageRead{ModuleId(std::string(in.text("module"))), std::string(in.text("page")), in.moment("at")};
    }
    if (name == "assessment") {
        return readAssessment(in);
    }
    if (name == "round") {
        return RoundFinished{in.number<int>("items"), in.number<int>("first-try"), in.moment("at")};
    }
    if (name == "badge") {
        return BadgeAward{BadgeId(std::string(in.text("badge"))), std::string(in.text("evidence")),
                          in.moment("at")};
    }
    if (name == "model") {
        return readModel(in);
    }
    if (name == "clock") {
        return ClockSeen{in.moment("at")};
    }
    return std::nullopt;
}

} // namespace

void LogCodec::write(engine::XmlWriter& out, const LogEntry& entry) {
    std::visit(EventWriter(out, entry), entry.event);
    out.close();
}

void LogCodec::write(engine::XmlWriter& out, const RepSettings& settings) {
    out.open("settings").attribute("name", settings.name);
    if (settings.revision > 0) {
        out.attribute("revision", settings.revision);
    }
    for (const auto& [name, value] : settings.values) {
        out.open("setting").attribute("name", name).attribute("value", value).close();
    }
    out.close();
}

std::optional<LogEntry> LogCodec::readEntry(const engine::XmlTag& tag) {
    Fields in(tag);
    auto event = readEvent(tag.name(), in);
    LogEntry entry{std::string(in.text("by", kUsualDevice)), in.number<std::int64_t>("n"), {}};
    if (!event || !in.good() || entry.sequence < 1) {
        return std::nullopt;
    }
    entry.event = std::move(*event);
    return entry;
}

std::optional<RepSettings> LogCodec::readSettings(const engine::XmlTag& tag) {
    Fields in(tag);
    RepSettings settings;
    settings.name = in.text("name");
    settings.revision = tag.attribute("revision") ? in.number<std::int64_t>("revision") : 0;
    return in.good() && tag.name() == "settings" ? std::optional(std::move(settings)) : std::nullopt;
}

bool LogCodec::readSetting(const engine::XmlTag& tag, RepSettings& settings) {
    Fields in(tag);
    settings.values[std::string(in.text("name"))] = in.text("value");
    return in.good();
}

} // namespace game
