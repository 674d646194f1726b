#include "engine/core/heap.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace engine {

namespace {

#ifdef __GLIBC__
constexpr int kKept = 256 << 20;
constexpr int kLargestBlock = 32 << 20;
constexpr int kStep = 16 << 20;

std::uintptr_t heapEnd() {
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    return (reinterpret_cast<std::uintptr_t>(::sbrk(0)) + page - 1) / page * page;
}
#endif

} // namespace

void readyHeap([[maybe_unused]] std::size_t bytes) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_MMAP_THRESHOLD, kLargestBlock);
    mallopt(M_TOP_PAD, static_cast<int>(bytes));
    const std::uintptr_t begin = heapEnd();
    // Volatile, or a compiler sees that nothing is done with it and leaves it out.
    void* volatile block = std::malloc(std::min(bytes, std::size_t{kLargestBlock} / 2));
    std::free(block);
    ::madvise(reinterpret_cast<void*>(begin), std::min(bytes, heapEnd() - begin), MADV_HUGEPAGE);
    // What grows later may be touched only here and there.
    mallopt(M_TOP_PAD, kStep);
#endif
}

} // namespace engine
