# flags.cmake - warnings, sanitizers, hardening; and the helpers that make our targets.
include(CheckCCompilerFlag)
include(CheckLinkerFlag)

# One interface target carries what every object of ours is compiled and linked with.
add_library(creditd_flags INTERFACE)

target_compile_options(
  creditd_flags
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wconversion
            -Wshadow
            -Wstrict-prototypes
            -Wmissing-prototypes
            -Wvla
            -Wformat=2
            -Wundef
            -Wswitch-enum
            -fno-omit-frame-pointer
            # Assertion texts and debug information name files relative to the repository.
            -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=
            -UNDEBUG)
target_include_directories(creditd_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(CREDITD_WERROR)
  target_compile_options(creditd_flags INTERFACE -Werror)
endif()

# GNU extensions of the C library; the core does without (it uses the freestanding part only).
add_library(creditd_gnu INTERFACE)
target_compile_definitions(creditd_gnu INTERFACE _GNU_SOURCE)

if(CREDITD_SANITIZE)
  target_compile_options(creditd_flags INTERFACE -fsanitize=${CREDITD_SANITIZE}
                                                 -fno-sanitize-recover=all)
  target_link_options(creditd_flags INTERFACE -fsanitize=${CREDITD_SANITIZE})
endif()
if(CREDITD_FUZZ)
  if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "CREDITD_FUZZ needs clang (libFuzzer): use the preset 'fuzz'")
  endif()
  target_compile_options(creditd_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(creditd_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A flag is used where the compiler knows it; an older or newer compiler builds without.
function(creditd_probe_compile flag)
  string(MAKE_C_IDENTIFIER "HAVE${flag}" name)
  check_c_compiler_flag("-Werror ${flag}" ${name})
  if(${name})
    target_compile_options(creditd_flags INTERFACE ${flag})
  endif()
endfunction()

function(creditd_probe_link flag)
  string(MAKE_C_IDENTIFIER "HAVE${flag}" name)
  check_linker_flag(C "${flag}" ${name})
  if(${name})
    target_link_options(creditd_flags INTERFACE ${flag})
  endif()
endfunction()

if(CREDITD_HARDEN)
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
               -ftrivial-auto-var-init=zero -fstrict-flex-arrays=3)
    creditd_probe_compile(${flag})
  endforeach()
  # Level 3 needs optimisation and a C library that knows it; else level 2 is what we get.
  target_compile_options(creditd_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
  foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    creditd_probe_link(${flag})
  endforeach()
  # -fPIE -pie for the programs.
  include(CheckPIESupported)
  check_pie_supported()
endif()

# Our libraries then hold both: code, which the tests link, since they put their own in place of some of
# it, and what the linker makes the daemon of (ops/adr/0016).
if(CREDITD_LTO AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
  check_c_compiler_flag("-Werror -flto=auto -ffat-lto-objects" HAVE_FAT_LTO)
  if(HAVE_FAT_LTO)
    set(CREDITD_LTO_FLAGS -flto=auto -ffat-lto-objects)
    add_link_options($<$<NOT:$<STREQUAL:$<TARGET_PROPERTY:NAME>,creditd>>:-fno-lto>)
  endif()
endif()

# creditd_library(<target> <folder> [SHARED]): a library of the folder's *.c but main.c. While a folder
# holds no source yet, the target is an empty interface; CREDITD_SCOPE is the scope that fits either.
macro(creditd_library target folder)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.c")
  list(FILTER sources EXCLUDE REGEX "/main\\.c$")
  if(sources)
    set(CREDITD_SCOPE PUBLIC)
    if("${ARGN}" STREQUAL "SHARED")
      add_library(${target} SHARED ${sources})
    else()
      add_library(${target} STATIC ${sources})
    endif()
  else()
    set(CREDITD_SCOPE INTERFACE)
    add_library(${target} INTERFACE)
  endif()
  target_link_libraries(${target} ${CREDITD_SCOPE} creditd_flags)
  if(NOT "${target}" STREQUAL "credit_core")
    target_link_libraries(${target} ${CREDITD_SCOPE} creditd_gnu)
  endif()
  if(sources)
    target_compile_options(${target} PRIVATE ${CREDITD_LTO_FLAGS})
  endif()
  target_compile_definitions(${target} ${CREDITD_SCOPE} CREDITD_VERSION="${PROJECT_VERSION}"
                             CREDITD_AVRO_VERSION="${avro_VERSION}")
endmacro()

# creditd_program(<target> <glob> [<libraries>...]): a program over these and all our libraries; skipped
# while it has no source.
function(creditd_program target pattern)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${pattern}")
  if(NOT sources)
    message(STATUS "${target}: no sources yet, skipped")
    return()
  endif()
  add_executable(${target} ${sources})
  target_link_libraries(${target} PRIVATE ${ARGN} creditd_shell credit_store credit_codec
                                          credit_core creditd_avro creditd_jansson)
endfunction()

# creditd-failpoints: the daemon with the named places of consumer/failpoint.h compiled in, for the crash
# tests. Only files with such places are compiled again; the rest comes from the library.
function(creditd_failpoints_program)
  if(NOT TARGET creditd)
    return()
  endif()
  set(sources)
  file(GLOB candidates CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/consumer/*.c")
  foreach(source IN LISTS candidates)
    file(STRINGS "${source}" places REGEX "FAILPOINT\\(|failpoint_reach\\(")
    if(places OR source MATCHES "/main\\.c$")
      list(APPEND sources "${source}")
    endif()
  endforeach()
  add_executable(creditd_failpoints ${sources})
  set_target_properties(creditd_failpoints PROPERTIES OUTPUT_NAME creditd-failpoints)
  target_compile_definitions(creditd_failpoints PRIVATE CREDITD_FAILPOINTS)
  target_link_libraries(creditd_failpoints PRIVATE creditd_shell credit_store credit_codec credit_core
                                                   creditd_avro creditd_jansson)
endfunction()
