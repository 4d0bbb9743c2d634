# Language level, warnings, sanitizers: the same for every room.
option(KAKANAI_TESTS "Build the tests" ON)
option(KAKANAI_BENCH "Build the benchmarks (Google Benchmark)" OFF)
option(KAKANAI_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(KAKANAI_FUZZ "Fuzz targets (clang and its libFuzzer)" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml_modules)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(kakanai_settings INTERFACE)
# One precompiled header for all asks for the same flags everywhere: CMake would give programs -fPIE, and the HarfBuzz of
# Debian 13 brings -pthread.
target_compile_options(kakanai_settings INTERFACE -fPIC -pthread
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wno-missing-field-initializers
    -Werror -fno-strict-overflow -fstack-protector-strong)
# GCC 12 sees uninitialised members in std::variant where there are none, once the sanitizers are on.
target_compile_options(kakanai_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
# GCC 13 and newer take a reference that a function was given and hands back for one to a temporary.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    target_compile_options(kakanai_settings INTERFACE -Wno-dangling-reference)
endif()
target_compile_definitions(kakanai_settings INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS)
target_include_directories(kakanai_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_link_options(kakanai_settings INTERFACE -Wl,-z,relro,-z,now)
if(KAKANAI_FUZZ)
    # clang's sanitizers are static and must be seen by the shared libraries, so nothing is hidden here.
    target_compile_options(kakanai_settings INTERFACE -fsanitize=fuzzer-no-link)
else()
    target_link_options(kakanai_settings INTERFACE -Wl,--exclude-libs,ALL)
endif()
if(KAKANAI_SANITIZE)
    target_compile_options(kakanai_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(kakanai_settings INTERFACE -fsanitize=address,undefined)
endif()
