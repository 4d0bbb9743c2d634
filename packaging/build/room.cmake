# One library for each second-level folder, with an explicit list of what it may use.
#
#   room(scanners_mynumber SOURCES text_application.cpp LINKS scanners OpenSSL::Crypto)
#
# The headers that every room reads (Qt Core, the standard library) are compiled once.

add_library(kakanai_common_headers STATIC ${PROJECT_SOURCE_DIR}/packaging/build/common_headers.cpp)
target_link_libraries(kakanai_common_headers PRIVATE kakanai_settings Qt6::Core)
target_precompile_headers(kakanai_common_headers PRIVATE ${PROJECT_SOURCE_DIR}/packaging/build/common_headers.h)
set_target_properties(kakanai_common_headers PROPERTIES AUTOMOC OFF)

function(room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    if(ROOM_SOURCES)
        add_library(${name} STATIC ${ROOM_SOURCES})
        target_link_libraries(${name} PUBLIC kakanai_settings ${ROOM_LINKS})
        target_precompile_headers(${name} REUSE_FROM kakanai_common_headers)
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE kakanai_settings ${ROOM_LINKS})
    endif()
endfunction()

# One program for each folder of tests: linking is what costs, so there are few.
#
#   test_program(unit_scanners SOURCES ... LINKS ...)   ->  ctest -R unit_scanners
function(test_program name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(test_${name} ${TEST_SOURCES})
    target_link_libraries(test_${name} PRIVATE kakanai_settings tests_support ${TEST_LINKS})
    target_precompile_headers(test_${name} REUSE_FROM kakanai_common_headers)
    target_compile_definitions(test_${name} PRIVATE KAKANAI_SOURCE_DIR="${PROJECT_SOURCE_DIR}" KAKANAI_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;QT_QUICK_BACKEND=software;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
