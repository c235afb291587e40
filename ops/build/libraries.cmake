# libraries.cmake - what we link from outside, each behind a target creditd_<name>.
#
# Debian 12's packages are the floor (ops/packages installs them). CREDITD_FETCH_CLIENTS replaces
# librdkafka and hiredis by newer ones built from pinned source packages; nothing else changes.
find_package(PkgConfig REQUIRED)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

function(creditd_pkg name module)
  pkg_check_modules(${name} QUIET IMPORTED_TARGET ${module})
  if(NOT ${name}_FOUND)
    message(FATAL_ERROR "${module} (development files) not found. On Debian: ops/packages")
  endif()
  message(STATUS "${module} ${${name}_VERSION}")
  add_library(creditd_${name} INTERFACE)
  target_link_libraries(creditd_${name} INTERFACE PkgConfig::${name})
endfunction()

creditd_pkg(avro avro-c)
creditd_pkg(jansson jansson)
creditd_pkg(curl libcurl)
creditd_pkg(microhttpd libmicrohttpd)
creditd_pkg(inih inih)
creditd_pkg(zlib zlib)
creditd_pkg(crypto libcrypto>=3.0)

# xxhash is used header-only (XXH_INLINE_ALL).
find_path(XXHASH_INCLUDE_DIR xxhash.h)
if(NOT XXHASH_INCLUDE_DIR)
  message(FATAL_ERROR "xxhash.h not found. On Debian: ops/packages")
endif()
add_library(creditd_xxhash INTERFACE)

if(NOT CREDITD_FETCH_CLIENTS)
  creditd_pkg(rdkafka rdkafka>=2.0.2)
  creditd_pkg(hiredis hiredis>=0.14.1)
else()
  execute_process(
    COMMAND "${CMAKE_SOURCE_DIR}/ops/build/fetch-clients"
    OUTPUT_VARIABLE clients_dir
    OUTPUT_STRIP_TRAILING_WHITESPACE
    RESULT_VARIABLE clients_result)
  if(NOT clients_result EQUAL 0)
    message(FATAL_ERROR "ops/build/fetch-clients failed (${clients_result}); its message is above")
  endif()
  message(STATUS "clients from ${clients_dir}")
  foreach(module libssl zlib libzstd liblz4 libsasl2 libcurl)
    string(MAKE_C_IDENTIFIER "rdkdep_${module}" dep)
    pkg_check_modules(${dep} REQUIRED IMPORTED_TARGET ${module})
    list(APPEND rdkafka_needs PkgConfig::${dep})
  endforeach()
  add_library(creditd_rdkafka INTERFACE)
  target_include_directories(creditd_rdkafka SYSTEM INTERFACE "${clients_dir}/include")
  target_link_libraries(
    creditd_rdkafka INTERFACE "${clients_dir}/lib/librdkafka.a" ${rdkafka_needs} creditd_crypto m dl
                              Threads::Threads)
  add_library(creditd_hiredis INTERFACE)
  target_include_directories(creditd_hiredis SYSTEM INTERFACE "${clients_dir}/include")
  target_link_libraries(creditd_hiredis INTERFACE "${clients_dir}/lib/libhiredis.a")
endif()
