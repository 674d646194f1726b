# A component is one folder, one library and one test program.
#
#   recall_component(game/league FLOOR 4 PURE
#     USES engine/core game/progress game/scoring      # components, all on lower floors
#     LIBRARIES fmt::fmt)                              # what else it links
#
# Every source in the folder belongs to it, and every *_test.cpp in the folder of the same name under tests/.
# USES may only name components of a lower floor; `engine` never uses `game`; a PURE component only uses pure
# ones. A wrong arrow stops the configure step; what the #includes say is read by tools/check-includes.

define_property(GLOBAL PROPERTY RECALL_COMPONENTS BRIEF_DOCS "Component folders in the order declared")

function(recall_component folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "PURE" "FLOOR" "USES;LIBRARIES")
  if(NOT DEFINED arg_FLOOR OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${folder}: recall_component needs FLOOR and knows PURE, USES and LIBRARIES")
  endif()
  foreach(used IN LISTS arg_USES)
    recall_check_arrow(${folder} ${arg_FLOOR} "${arg_PURE}" ${used})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY RECALL_COMPONENTS ${folder})
  set_property(GLOBAL PROPERTY RECALL_FLOOR_${folder} ${arg_FLOOR})
  set_property(GLOBAL PROPERTY RECALL_PURE_${folder} ${arg_PURE})
  set_property(GLOBAL PROPERTY RECALL_USES_${folder} "${arg_USES}")

  string(REPLACE "/" "_" target ${folder})
  string(REPLACE "/" "_" used_targets "${arg_USES}")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
  if(sources)
    add_library(${target} STATIC ${sources})
    set(reach PUBLIC)
  else()
    add_library(${target} INTERFACE)
    set(reach INTERFACE)
  endif()
  target_include_directories(${target} ${reach} ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} ${reach} ${used_targets} ${arg_LIBRARIES})
endfunction()

function(recall_check_arrow folder floor pure used)
  get_property(known GLOBAL PROPERTY RECALL_FLOOR_${used} SET)
  if(NOT known)
    message(FATAL_ERROR "${folder} uses ${used}, which is not a component on a lower floor")
  endif()
  get_property(used_floor GLOBAL PROPERTY RECALL_FLOOR_${used})
  get_property(used_pure GLOBAL PROPERTY RECALL_PURE_${used})
  string(REGEX MATCH "^[a-z]+" house ${folder})
  string(REGEX MATCH "^[a-z]+" used_house ${used})
  if(house STREQUAL "engine" AND NOT used_house STREQUAL "engine")
    message(FATAL_ERROR "${folder} uses ${used}: the engine never names the game")
  endif()
  if(house STREQUAL used_house AND NOT used_floor LESS floor)
    message(FATAL_ERROR "${folder} (floor ${floor}) uses ${used} (floor ${used_floor}): arrows point strictly down")
  endif()
  if(pure AND NOT used_pure)
    message(FATAL_ERROR "${folder} is pure and uses ${used}, which is not")
  endif()
endfunction()

# The table that tools/check-includes reads: folder, floor, pure, uses, one component a line.
function(recall_write_component_table)
  get_property(folders GLOBAL PROPERTY RECALL_COMPONENTS)
  set(table "")
  foreach(folder IN LISTS folders)
    get_property(floor GLOBAL PROPERTY RECALL_FLOOR_${folder})
    get_property(pure GLOBAL PROPERTY RECALL_PURE_${folder})
    get_property(uses GLOBAL PROPERTY RECALL_USES_${folder})
    list(JOIN uses "," uses)
    string(APPEND table "${folder}\t${floor}\t${pure}\t${uses}\n")
  endforeach()
  file(WRITE ${CMAKE_BINARY_DIR}/components.tsv "${table}")
endfunction()

# The tests of one component: every tests/<folder>/*_test.cpp. WINDOW: they need a display and get a virtual one.
function(recall_component_tests folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WINDOW" "" "LIBRARIES")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp)
  if(NOT sources)
    return()
  endif()
  string(REPLACE "/" "_" target ${folder})
  add_executable(${target}_test ${sources})
  target_include_directories(${target}_test PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target}_test PRIVATE ${target} ${arg_LIBRARIES} GTest::gmock GTest::gtest_main rapidcheck)
  target_compile_definitions(${target}_test PRIVATE RECALL_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                                    RECALL_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set_target_properties(${target}_test PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  if(RECALL_SANITIZE)
    target_sources(${target}_test PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/keep_mesa_mapped.cpp)
  endif()
  if(arg_WINDOW)
    # One start of the display per program: a test case each would pay for it every time.
    add_test(NAME ${target} COMMAND ${CMAKE_SOURCE_DIR}/tools/with-display $<TARGET_FILE:${target}_test>)
    set_tests_properties(${target} PROPERTIES LABELS "window" TIMEOUT 900)
  else()
    gtest_discover_tests(${target}_test TEST_PREFIX "${folder}/" DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600)
  endif()
endfunction()
