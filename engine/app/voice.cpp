#include "engine/app/voice.hpp"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <libspeechd.h>

#include "engine/app/speech_program.hpp"

namespace engine {
namespace {

/// How long an end waits for the service to fall silent.
constexpr std::chrono::milliseconds kPatience{200};
constexpr int kStartService = 1;

/// A conversation with speech-dispatcher.
class Service {
public:
    /// Begins one where there is none. False when nobody answers.
    bool open() {
        if (!m_line) {
            char* why = nullptr;
            m_line.reset(
                spd_open2("recall-city", "screen", nullptr, SPD_MODE_SINGLE, nullptr, kStartService, &why));
            std::free(why);
        }
        return m_line != nullptr;
    }
    bool say(const std::string& words) {
        const bool said = spd_cancel(m_line.get()) == 0 && spd_say(m_line.get(), SPD_TEXT, words.c_str()) >= 0;
        if (!said) {
            m_line.reset();
        }
        return said;
    }
    void hush() {
        if (m_line) {
            spd_cancel(m_line.get());
        }
    }

private:
    struct Close {
        void operator()(SPDConnection* line) const { spd_close(line); }
    };
    std::unique_ptr<SPDConnection, Close> m_line;
};

/// The service, or else the program.
class Mouth {
public:
    /// A service that went away since the last words is started again, once.
    bool say(const std::string& words) {
        for (int tries = 0; tries < 2 && m_service.open(); ++tries) {
            if (m_service.say(words)) {
                return true;
            }
        }
        return m_program.say(words);
    }
    void hush() {
        m_service.hush();
        m_program.hush();
    }

private:
    Service m_service;
    SpeechProgram m_program;
};

/// A service that goes away in the middle of a word must not take the game with it.
void survivePipes() {
    sigset_t pipe;
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

} // namespace

/// What the two threads share; the last one to leave clears it away.
struct Voice::Desk {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<std::string> next;
    bool begun = false;
    bool mute = false;
    bool over = false;
    bool left = false;
};

Voice::Voice() : m_desk(std::make_shared<Desk>()) {}

Voice::~Voice() {
    std::unique_lock lock(m_desk->mutex);
    m_desk->over = true;
    m_desk->changed.notify_all();
    if (m_desk->begun) {
        m_desk->changed.wait_for(lock, kPatience, [this] { return m_desk->left; });
    }
}

void Voice::say(const std::string& words) {
    const std::lock_guard lock(m_desk->mutex);
    m_desk->next = words;
    m_desk->changed.notify_all();
    if (!m_desk->begun) {
        m_desk->begun = true;
        // It may hang for as long as the service does, so nobody joins it.
        std::thread([desk = m_desk] { work(desk); }).detach();
    }
}

bool Voice::isMute() const {
    const std::lock_guard lock(m_desk->mutex);
    return m_desk->mute;
}

void Voice::work(const std::shared_ptr<Desk>& desk) {
    survivePipes();
    Mouth mouth;
    std::unique_lock lock(desk->mutex);
    for (;;) {
        desk->changed.wait(lock, [&] { return desk->next || desk->over; });
        if (desk->over) {
            break;
        }
        const std::string words = *std::exchange(desk->next, std::nullopt);
        lock.unlock();
        const bool said = mouth.say(words);
        lock.lock();
        desk->mute = !said;
    }
    lock.unlock();
    mouth.hush();
    lock.lock();
    desk->left = true;
    desk->changed.notify_all();
}

} // namespace engine
