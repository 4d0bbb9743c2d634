# Every library we use; why each was chosen stands in docs/dependencies.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Qml Quick QuickControls2 Svg Test LinguistTools)
if(QT_KNOWN_POLICY_QTP0001)
    qt_policy(SET QTP0001 NEW)
endif()
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(PkgConfig REQUIRED)
find_package(yaml-cpp REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz>=6 harfbuzz-subset>=6)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(PCSC REQUIRED libpcsclite)  # headers only: the library is loaded from the host at run time
pkg_check_modules(ZXING REQUIRED IMPORTED_TARGET zxing)
pkg_check_modules(OPENJPEG REQUIRED IMPORTED_TARGET libopenjp2)

find_library(HARU_LIBRARY hpdf REQUIRED)
find_path(HARU_INCLUDE hpdf.h REQUIRED)
add_library(haru INTERFACE IMPORTED)
target_link_libraries(haru INTERFACE ${HARU_LIBRARY})
target_include_directories(haru SYSTEM INTERFACE ${HARU_INCLUDE})

find_library(CUPS_LIBRARY cups REQUIRED)
add_library(cups INTERFACE IMPORTED)
target_link_libraries(cups INTERFACE ${CUPS_LIBRARY})

include(sqlcipher)
