# SQLCipher 4.6 or newer, linked static: the shared library would answer for SQLite in every other library of the
# process. The package's .pc file names SQLite's version, so the header is asked.
find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h HINTS ${KAKANAI_SQLCIPHER_ROOT}/include REQUIRED)
find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a HINTS ${KAKANAI_SQLCIPHER_ROOT}/lib REQUIRED)
file(STRINGS ${SQLCIPHER_INCLUDE}/sqlcipher/sqlite3.h SQLCIPHER_VERSION_LINE REGEX "#define SQLITE_VERSION_NUMBER")
string(REGEX MATCH "[0-9]+" SQLCIPHER_SQLITE_VERSION "${SQLCIPHER_VERSION_LINE}")
if(SQLCIPHER_SQLITE_VERSION LESS 3046000)
    message(FATAL_ERROR
        "SQLCipher 4.6 or newer is needed (SQLite 3.46.0); found one built on ${SQLCIPHER_SQLITE_VERSION}.\n"
        "SQLCipher 3 writes another file format. './dev build' installs a fitting one.")
endif()
add_library(sqlcipher INTERFACE IMPORTED)
target_include_directories(sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE}/sqlcipher)
target_compile_definitions(sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(sqlcipher INTERFACE ${SQLCIPHER_LIBRARY} OpenSSL::Crypto m ${CMAKE_DL_LIBS})
