# shellcheck shell=bash
# Installs what packaging/debian-packages.txt lists and this machine lacks. Sourced by ./dev, which gives $root and say().
#
# Everything comes from the suites of the machine's own apt sources. SQLCipher 4.6 is too new for Debian 12 itself: it
# is taken from the backports suite of the same archive, through sources files and lists under build/apt, so that the
# machine's apt configuration stays as its owner left it. Should that suite be gone, the next release's source package is
# built once into build/deps.

# Read-only, so that no caller's local variable can take their place.
readonly package_list=${root:?}/packaging/debian-packages.txt
readonly apt_folder=${KAKANAI_APT_FOLDER:-/etc/apt} # tests point it at sources of their own
readonly private_apt=$root/build/apt
readonly packages_log=$root/build/packages.log
readonly sqlcipher_source=sqlcipher=4.6.1-2

# shellcheck disable=SC1091
release() { (. /etc/os-release && echo "${ID:-}${VERSION_ID:-}"); }
# shellcheck disable=SC1091
codename() { (. /etc/os-release && echo "${VERSION_CODENAME:-}"); }

# Lines "package minimum reason…" of the sections named, for this release; minimum is 0 where any version will do.
wanted_packages() {
    awk -v sections=" $* " -v release="$(release)" '
        /^#/ || NF == 0 { next }
        /^\[/ { wanted = index(sections, " " substr($1, 2, length($1) - 2) " "); next }
        !wanted { next }
        $1 ~ /^[0-9]+:/ { split($1, only, ":"); if ("debian" only[1] != release) next; $1 = only[2] }
        { minimum = "0"; if (split($1, asked, ">=") == 2) { $1 = asked[1]; minimum = asked[2] }
          $1 = $1 " " minimum; print }' "$package_list"
}

# Of the lines on standard input, those whose package is not installed or too old. One call of dpkg-query.
missing_of() {
    local wanted name minimum reason line
    local -A installed=()
    wanted=$(cat)
    # shellcheck disable=SC2016
    while read -r name line; do
        installed[$name]=$line
    done < <(awk '{ print $1 }' <<<"$wanted" | xargs -r dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\n' 2>/dev/null)
    while read -r name minimum reason; do
        line=${installed[$name]:-}
        if [[ $line == installed* && $minimum == 0 ]]; then continue; fi
        if [[ $line == installed* ]] && dpkg --compare-versions "${line#* }" ge "$minimum"; then continue; fi
        if [[ $name == libsqlcipher-dev && -f $root/build/deps/sqlcipher/lib/libsqlcipher.a ]]; then continue; fi
        echo "$name $minimum $reason"
    done <<<"$wanted"
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q "$@"; }

# The machine's own entries for its release, with the suite replaced. Types, keys and addresses stay; comments go.
#   derived_sources FORMAT SUITE TYPE     FORMAT: sources (paragraphs) or list (one line each)
derived_sources() {
    local format=$1 suite=$2 type=$3 file
    for file in "$apt_folder/sources.list" "$apt_folder/sources.list.d"/*."$format"; do
        [[ -f $file && $file == *."$format" ]] || continue
        sed '/^[[:space:]]*#/d' "$file" | "derive_from_$format" "$(codename)" "$suite" "$type"
    done
}

derive_from_sources() {
    awk -v RS= -v own="$1" -v suite="$2" -v type="$3" '
        /(^|\n)Enabled:[ \t]*no/ || !/(^|\n)Types:[^\n]*deb([ \t\n]|$)/ { next }
        match($0, /(^|\n)Suites:[^\n]*/) {
            if ((substr($0, RSTART, RLENGTH) " ") !~ "[ \t](" own "|stable|oldstable)[ \t]") next
            $0 = substr($0, 1, RSTART - 1) "\nSuites: " suite substr($0, RSTART + RLENGTH)
            sub(/^\n/, ""); sub(/(^|\n)Types:[^\n]*/, "\nTypes: " type); sub(/^\n/, "")
            print $0 "\n"
        }'
}

derive_from_list() {
    awk -v own="$1" -v suite="$2" -v type="$3" '
        $1 != "deb" { next }
        { at = 3; if ($2 ~ /^\[/) { at = 2; while ($at !~ /\]$/) at++; at += 2 } }
        $at == own || $at == "stable" || $at == "oldstable" { $1 = type; $at = suite; print }'
}

# apt with sources files and lists of its own under build/apt.
#   private_apt_setup SUITE TYPE…
private_apt_setup() {
    local suite=$1 type
    as_root rm -rf "$private_apt"
    mkdir -p "$private_apt/sources.list.d" "$private_apt/lists/partial" "$private_apt/archives/partial"
    for type in "${@:2}"; do
        derived_sources sources "$suite" "$type" >>"$private_apt/sources.list.d/derived.sources"
        derived_sources list "$suite" "$type" >>"$private_apt/sources.list.d/derived.list"
    done
    if [[ ! -s $private_apt/sources.list.d/derived.sources && ! -s $private_apt/sources.list.d/derived.list ]]; then
        say "No apt source for $(codename) was found under $apt_folder, so none could be derived for $suite."
        return 1
    fi
}

private_apt_get() {
    apt_get -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$private_apt/sources.list.d" \
        -o "Dir::State::lists=$private_apt/lists" -o "Dir::Cache=$private_apt" -o Dir::Cache::pkgcache= \
        -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root "$@"
}

# A third party's entry may have no such suite; whether the package is found afterwards decides.
update_lists() { "$@" update >"$packages_log" 2>&1 || grep -E '^[EW]:' "$packages_log" >&2 || true; }

# Shows apt's work as "n/total package"; the whole output goes to the log.
#   install_with APT_COMMAND PACKAGE…
install_with() {
    local apt=$1 total
    shift
    total=$("$apt" -s install --no-install-recommends "$@" 2>>"$packages_log" | grep -c '^Inst ') || true
    say "Downloading and installing $total packages. The whole story is in build/packages.log."
    if ! "$apt" -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" 2>&1 | tee -a "$packages_log" |
        awk -v total="$total" '/^Setting up / { printf "  %d/%d %s\n", ++n, total, $3; fflush() }'; then
        grep -E '^E:' "$packages_log" >&2 || tail -n 5 "$packages_log" >&2
        return 1
    fi
}

install_from_machines_sources() {
    say "Reading the package lists."
    update_lists apt_get
    install_with apt_get "$@"
}

install_from_backports() {
    say "Taking $* from $(codename)-backports."
    private_apt_setup "$(codename)-backports" deb || return 1
    update_lists private_apt_get
    install_with private_apt_get "$@" || return 1
    as_root rm -rf "$private_apt"
}

# The last way: Debian 13's source package, turned into one C file and compiled.
build_sqlcipher() {
    local folder=$root/build/deps/sqlcipher-source
    say "No SQLCipher 4.6 in the backports: building Debian's source package $sqlcipher_source, once."
    install_with apt_get dpkg-dev libssl-dev make tcl || return 1
    private_apt_setup trixie deb-src || return 1
    update_lists private_apt_get
    rm -rf "$folder" && mkdir -p "$folder"
    if ! (cd "$folder" && private_apt_get source "$sqlcipher_source" && compile_sqlcipher sqlcipher-*/) >>"$packages_log" 2>&1; then
        tail -n 20 "$packages_log" >&2
        return 1
    fi
    as_root rm -rf "$folder" "$private_apt"
    say "SQLCipher 4.6 stands in build/deps/sqlcipher."
}

compile_sqlcipher() {
    local target=$root/build/deps/sqlcipher
    cd "$1" || return 1
    ./configure --enable-tempstore=yes CFLAGS=-DSQLITE_HAS_CODEC && make sqlite3.c || return 1
    cc -O2 -fPIC -D_GNU_SOURCE -DHAVE_STDINT_H=1 -include stdint.h -DSQLITE_HAS_CODEC -DSQLITE_TEMP_STORE=2 \
        -DSQLITE_THREADSAFE=1 -DSQLCIPHER_CRYPTO_OPENSSL -c sqlite3.c -o sqlite3.o || return 1
    mkdir -p "$target/include/sqlcipher" "$target/lib"
    cp sqlite3.h "$target/include/sqlcipher/" && ar rcs "$target/lib/libsqlcipher.a" sqlite3.o
}

say_what_is_missing() {
    local name minimum reason
    say "Missing on this machine, and why it is needed:"
    while read -r name minimum reason; do
        printf '  %-32s %s\n' "$name" "$reason"
    done <<<"$1"
}

refuse_without_means() {
    case $(release) in
    debian12 | debian13) ;;
    *) say "These packages are for Debian 12 and 13; install what your system calls them, then try again." && exit 1 ;;
    esac
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        say "Installing needs root, and sudo is not on this machine. Run the same command once as root, or ask your administrator for the packages above."
        exit 1
    fi
}

# need_packages SECTION…: returns at once when all is there.
need_packages() {
    local missing name minimum reason
    local -a ordinary=() newer=()
    missing=$(wanted_packages "$@" | missing_of)
    [[ -n $missing ]] || return 0
    say_what_is_missing "$missing"
    refuse_without_means
    mkdir -p "$root/build"
    while read -r name minimum reason; do
        if [[ $minimum != 0 && $(release) == debian12 ]]; then newer+=("$name"); else ordinary+=("$name"); fi
    done <<<"$missing"
    if ((${#ordinary[@]})); then install_from_machines_sources "${ordinary[@]}"; fi
    if ((${#newer[@]})); then install_from_backports "${newer[@]}" || build_sqlcipher; fi
}
