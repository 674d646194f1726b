#include "game/session/folded_save.hpp"

#include <cstring>
#include <type_traits>
#include <vector>

namespace game {
namespace {

template <class T>
constexpr bool kIsPlain = std::is_trivially_copyable_v<T>;

/// Appends values as they lie in memory.
class ByteWriter {
public:
    template <class T>
    requires kIsPlain<T>
    void operator()(const T& value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    template <class T>
    requires kIsPlain<T>
    void operator()(const std::vector<T>& values) {
        (*this)(values.size());
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    void operator()(const std::string& text) {
        (*this)(text.size());
        m_bytes += text;
    }
    void operator()(const MemoryModel& model) { (*this)(model.text()); }
    template <class T>
    void presence(const std::optional<T>& value) {
        (*this)(value.has_value());
    }

    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads them back; once something is missing, all that follows stays as it was.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    template <class T>
    requires kIsPlain<T>
    void operator()(T& value) { copy(&value, sizeof value); }
    template <class T>
    requires kIsPlain<T>
    void operator()(std::vector<T>& values) {
        if (const std::size_t count = countOf(sizeof(T)); count > 0) {
            values.resize(count);
            copy(values.data(), count * sizeof(T));
        }
    }
    void operator()(std::string& text) {
        const std::size_t count = countOf(1);
        text = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
    }
    void operator()(MemoryModel& model) {
        std::string text;
        (*this)(text);
        const auto read = MemoryModel::fromText(text);
        m_good = m_good && read;
        if (read) {
            model = *read;
        }
    }
    template <class T>
    void presence(std::optional<T>& value) {
        bool present = false;
        (*this)(present);
        if (m_good && present) {
            value.emplace();
        }
    }

    bool allRead() const { return m_good && m_bytes.empty(); }

private:
    void copy(void* to, std::size_t size) {
        m_good = m_good && size <= m_bytes.size();
        if (m_good) {
            std::memcpy(to, m_bytes.data(), size);
            m_bytes.remove_prefix(size);
        }
    }
    std::size_t countOf(std::size_t each) {
        std::size_t count = 0;
        (*this)(count);
        m_good = m_good && count <= m_bytes.size() / each;
        return m_good ? count : 0;
    }

    std::string_view m_bytes;
    bool m_good = true;
};

// One way through all members, for writing and for reading.
template <class Bytes, class T>
void carry(Bytes& bytes, T& period) requires std::is_same_v<std::remove_const_t<T>, PeriodRecord> {
    bytes(period.from);
    bytes(period.known);
    bytes(period.unmet);
    bytes(period.earnedKnown);
    bytes(period.earnedNew);
    bytes(period.earned);
}

template <class Bytes, class T>
void carry(Bytes& bytes, T& record) requires std::is_same_v<std::remove_const_t<T>, LeagueRecord> {
    bytes(record.starts);
    carry(bytes, record.week);
    carry(bytes, record.season);
    bytes(record.model);
    bytes(record.desiredRetention);
    bytes(record.met);
    bytes(record.open);
    bytes(record.lit);
    bytes(record.firstDay);
    bytes(record.played);
    bytes(record.due);
    bytes(record.openSince);
}

template <class Bytes, class T>
void carry(Bytes& bytes, T& save) requires std::is_same_v<std::remove_const_t<T>, FoldedSave> {
    bytes.presence(save.record);
    if (save.record) {
        carry(bytes, *save.record);
    }
    bytes(save.alias);
    bytes(save.hidden);
    bytes(save.remark);
    bytes(save.lastMs);
    bytes(save.nextMs);
}

} // namespace

std::string FoldedSave::toBytes() const {
    ByteWriter bytes;
    carry(bytes, *this);
    return bytes.take();
}

std::optional<FoldedSave> FoldedSave::fromBytes(std::string_view bytes) {
    ByteReader reader(bytes);
    FoldedSave save;
    carry(reader, save);
    return reader.allRead() ? std::optional(std::move(save)) : std::nullopt;
}

} // namespace game
