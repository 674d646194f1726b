#pragma once

#include <cstddef>

namespace engine {

/// Readies so much of the heap for large pages, where the system has them, and keeps what is freed of it. For
/// programs that soon fill megabytes, before they do: a small page's first touch may cost more than what is written
/// on it, and a driver that draws with the processor gives its memory back after every frame, only to be handed it
/// page by page in the next. Takes no memory by itself.
void readyHeap(std::size_t bytes);

} // namespace engine
