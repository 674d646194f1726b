# What `cmake --install` puts where, and the Debian package that CPack makes of it (tools/package).
include(GNUInstallDirs)
set(RECALL_MAINTAINER "The Recall City contributors <recall-city@localhost>" CACHE STRING "Who makes the package")

# The newest version of CHANGELOG.md has to be the project's.
file(STRINGS ${CMAKE_SOURCE_DIR}/CHANGELOG.md recall_newest REGEX "^## " LIMIT_COUNT 1)
if(NOT recall_newest MATCHES "^## ([0-9.]+) \\(([0-9]+-[0-9]+-[0-9]+)\\)$" OR NOT CMAKE_MATCH_1 VERSION_EQUAL PROJECT_VERSION)
  message(FATAL_ERROR "CHANGELOG.md begins with \"${recall_newest}\"; it has to be \"## ${PROJECT_VERSION} (YYYY-MM-DD)\"")
endif()
set(RECALL_RELEASE_DATE ${CMAKE_MATCH_2})
execute_process(COMMAND date -u -R -d ${RECALL_RELEASE_DATE} OUTPUT_VARIABLE RECALL_RELEASE_MOMENT
                OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

set(share ${CMAKE_BINARY_DIR}/share/recall-city)
set(documents ${CMAKE_BINARY_DIR}/documents)

install(TARGETS recall-city recall-team recall-author RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Beside the others, or wherever the build has it: they find it by its place from them.
get_target_property(helpers recall-svg RUNTIME_OUTPUT_DIRECTORY)
file(RELATIVE_PATH helpers ${CMAKE_BINARY_DIR} ${helpers})
install(TARGETS recall-svg RUNTIME DESTINATION ${helpers})
install(DIRECTORY ${share}/levels DESTINATION ${CMAKE_INSTALL_DATADIR}/recall-city)

set(desktop ${CMAKE_SOURCE_DIR}/assets/desktop)
set(component io.github.recall_city.recall_city.metainfo.xml)
configure_file(${desktop}/${component} ${documents}/${component} @ONLY)
install(FILES ${desktop}/recall-city.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/recall-city.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${documents}/${component} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${desktop}/copyright
        DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Completions are found by the name of what they complete.
foreach(program IN ITEMS recall-city recall-team recall-author)
  install(FILES ${CMAKE_SOURCE_DIR}/assets/shell/recall-city.bash RENAME ${program}
          DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()

# Debian keeps these compressed, without the time at which that was done.
find_program(RECALL_GZIP gzip REQUIRED)
function(recall_install_compressed file name folder)
  configure_file(${file} ${documents}/${name} @ONLY)
  add_custom_command(OUTPUT ${documents}/${name}.gz
    COMMAND ${RECALL_GZIP} -9nkf ${documents}/${name} DEPENDS ${documents}/${name} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY RECALL_COMPRESSED ${documents}/${name}.gz)
  install(FILES ${documents}/${name}.gz DESTINATION ${folder})
endfunction()
foreach(program IN ITEMS recall-city recall-team recall-author)
  recall_install_compressed(${CMAKE_SOURCE_DIR}/assets/man/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
recall_install_compressed(${desktop}/changelog changelog ${CMAKE_INSTALL_DOCDIR})
get_property(compressed GLOBAL PROPERTY RECALL_COMPRESSED)
add_custom_target(documents ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME recall-city)
set(CPACK_PACKAGE_CONTACT ${RECALL_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "training game that keeps what was taught alive")
set(CPACK_PACKAGE_DESCRIPTION
"A course gets people through the material once; what they learned then
fades. Recall City keeps it. Every fact is a window in a city at night, as
bright as it is remembered right now, and a challenge round of 60 to 90
seconds takes the player to the windows that are going dark.

The package holds the game, recall-team for managers and recall-author for
those who write courses.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Read or run while it plays, so no library list names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-quicksand, fonts-cabin, fonts-noto-core, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libgl1-mesa-dri, fonts-noto-cjk, fonts-noto-color-emoji, speech-dispatcher")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
