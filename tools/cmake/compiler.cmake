# How every target of the project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# Fused multiply-adds would make physics and memory differ between compilers.
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                    -Wnon-virtual-dtor -Werror -ffp-contract=off)

# g++ 12 sees overlaps in std::string's own operator+ that are not there (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-Wno-restrict)
endif()

# The few places that must differ under sanitizers are Mesa's; see tests/CMakeLists.txt.
option(RECALL_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
if(RECALL_SANITIZE)
  # Above -O0 g++ 12 takes three times as long for no more findings.
  add_compile_options(-O0 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# libFuzzer comes with clang and measures what its inputs reach; see tests/fuzz and tools/fuzz.
option(RECALL_FUZZ "Build the targets of tests/fuzz for libFuzzer" OFF)
if(RECALL_FUZZ)
  add_compile_options(-O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

find_program(RECALL_CCACHE ccache)
if(RECALL_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${RECALL_CCACHE})
endif()
