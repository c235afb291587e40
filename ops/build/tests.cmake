# tests.cmake - every file tests/<kind>/test_*.{c,sh,py} is a test named <kind>/<file> with label <kind>.
#
# C files are cmocka programs over all our libraries. Scripts get the environment below and say by
# their exit status how it went; a script that cannot run fails, it does not skip.
pkg_check_modules(cmocka QUIET IMPORTED_TARGET cmocka)

# The Python that has tests/requirements.txt; tests/run makes it.
if(EXISTS "${CMAKE_SOURCE_DIR}/build/venv/bin/python3")
  set(default_python "${CMAKE_SOURCE_DIR}/build/venv/bin/python3")
else()
  set(default_python python3)
endif()
set(CREDITD_PYTHON "${default_python}" CACHE STRING "Python for the tests")

set(CREDITD_TEST_ENV
    "CREDITD_SOURCE_DIR=${CMAKE_SOURCE_DIR}"
    "CREDITD_BUILD_DIR=${CMAKE_BINARY_DIR}"
    "CREDITD_PYTHON=${CREDITD_PYTHON}"
    "CREDITD_CC=${CMAKE_C_COMPILER}"
    "PYTHONDONTWRITEBYTECODE=1"
    # librdkafka's and OpenSSL's own start-up allocations are not ours to report.
    "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/ops/build/lsan.supp:print_suppressions=0"
    "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/ops/build/tsan.supp:halt_on_error=1"
    "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1")

function(creditd_test_program target source)
  add_executable(${target} ${source})
  target_link_libraries(${target} PRIVATE ${ARGN} creditctl_parts creditd_shell credit_store credit_codec credit_core
                                          creditd_avro creditd_jansson creditd_curl
                                          creditd_hiredis creditd_rdkafka creditd_xxhash)
endfunction()

function(creditd_properties name label timeout_s)
  set_tests_properties(
    ${name} PROPERTIES LABELS ${label} TIMEOUT ${timeout_s} ENVIRONMENT "${CREDITD_TEST_ENV}"
                       WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
  # Integration tests that kill, freeze and starve run alone: two of them at once would be another
  # test. The others mostly wait and have a stack each.
  if(name MATCHES "^integration/test_(backlog|crash|doubt|edges|kafka_faults|redis_faults|scale|shell|zombie)")
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
  endif()
endfunction()

function(creditd_test_kind kind timeout_s)
  file(GLOB c_tests CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${kind}/test_*.c")
  foreach(source IN LISTS c_tests)
    get_filename_component(file ${source} NAME_WE)
    # TSan of gcc 12 does not know thrd_create(), with which librdkafka starts its threads; the one of
    # its mock cluster allocates at once and dies of that.
    if(CREDITD_SANITIZE MATCHES "thread" AND file MATCHES "^test_kafka_(coordinator|stop)$")
      continue()
    endif()
    creditd_test_program(${kind}_${file} ${source} creditd_test_support PkgConfig::cmocka)
    add_test(NAME ${kind}/${file} COMMAND ${kind}_${file})
    creditd_properties(${kind}/${file} ${kind} ${timeout_s})
    # A test that skips has not tested.
    set_tests_properties(${kind}/${file} PROPERTIES FAIL_REGULAR_EXPRESSION "SKIPPED")
  endforeach()
  file(GLOB scripts CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${kind}/test_*.sh"
       "${CMAKE_SOURCE_DIR}/tests/${kind}/test_*.py")
  foreach(source IN LISTS scripts)
    get_filename_component(file ${source} NAME)
    if(source MATCHES "\\.py$")
      file(STRINGS "${source}" uses_pytest REGEX "^(import pytest|def test_)")
      if(uses_pytest)
        add_test(NAME ${kind}/${file} COMMAND ${CREDITD_PYTHON} -m pytest -q -p no:cacheprovider
                                              ${source})
      else()
        add_test(NAME ${kind}/${file} COMMAND ${CREDITD_PYTHON} ${source})
      endif()
    else()
      add_test(NAME ${kind}/${file} COMMAND bash ${source})
    endif()
    creditd_properties(${kind}/${file} ${kind} ${timeout_s})
  endforeach()
endfunction()

# tests/support: a file tool_*.c or *_tool.c is a program of that name, the rest a library of helpers.
function(creditd_test_support)
  file(GLOB support CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/support/*.c")
  set(tools ${support})
  list(FILTER tools INCLUDE REGEX "/(tool_[^/]*|[^/]*_tool)\\.c$")
  if(tools)
    list(REMOVE_ITEM support ${tools})
  endif()
  if(support)
    add_library(creditd_test_support STATIC ${support})
    target_link_libraries(
      creditd_test_support PUBLIC creditd_shell credit_store credit_codec credit_core creditd_avro
                                  creditd_jansson creditd_hiredis creditd_rdkafka creditd_xxhash)
    if(cmocka_FOUND)
      target_link_libraries(creditd_test_support PUBLIC PkgConfig::cmocka)
    endif()
  else()
    add_library(creditd_test_support INTERFACE)
  endif()
  foreach(source IN LISTS tools)
    get_filename_component(name ${source} NAME_WE)
    creditd_test_program(${name} ${source} creditd_test_support)
  endforeach()
endfunction()

# tests/fuzz/fuzz_*.c: libFuzzer programs with CREDITD_FUZZ; else each replays its checked-in corpus.
function(creditd_fuzz_targets)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/fuzz_*.c")
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    if(CREDITD_FUZZ)
      creditd_test_program(${name} ${source} creditd_test_support)
      target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
      creditd_test_program(${name} ${source} creditd_test_support)
      target_sources(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/fuzz/replay.c")
      add_test(NAME fuzz/${name} COMMAND ${name} "${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${name}")
      creditd_properties(fuzz/${name} fuzz 120)
    endif()
  endforeach()
endfunction()

function(creditd_tests)
  creditd_test_support()
  creditd_fuzz_targets()
  if(CREDITD_FUZZ)
    return()
  endif()
  if(NOT cmocka_FOUND)
    message(STATUS "cmocka not found: no tests in this build. On Debian: ops/packages")
    return()
  endif()
  creditd_test_kind(unit 300)
  creditd_test_kind(property 600)
  creditd_test_kind(golden 300)
  creditd_test_kind(oracle 300)
  creditd_test_kind(checks 1800)
  creditd_test_kind(integration 1800)
endfunction()
