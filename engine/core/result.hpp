#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace engine {

/// Why the world did not do what was asked, as a sentence a rep or manager can act on.
struct Failure {
    std::string sentence;
};

/// A value, or the plain words of why there is none. Someone must look at it.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T& value() & { return (assert(ok()), *std::get_if<0>(&m_state)); }
    const T& value() const& { return (assert(ok()), *std::get_if<0>(&m_state)); }
    T&& value() && { return (assert(ok()), std::move(*std::get_if<0>(&m_state))); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }

    /// Only when not ok().
    const Failure& failure() const { return (assert(!ok()), *std::get_if<1>(&m_state)); }
    const std::string& sentence() const { return failure().sentence; }

private:
    std::variant<T, Failure> m_state;
};

/// What an action without a value returns.
struct Done {};
using Outcome = Result<Done>;

} // namespace engine
