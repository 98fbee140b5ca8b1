#!/bin/sh
# One line for each tool that this project needs and this machine lacks, or has too old. PYTHON names the interpreter.
status=0

fail() {
    echo "$1" >&2
    status=1
}

# at_least MAJOR.MINOR WANTED_MAJOR.WANTED_MINOR
at_least() {
    [ "${1%%.*}" -gt "${2%%.*}" ] || { [ "${1%%.*}" -eq "${2%%.*}" ] && [ "${1#*.}" -ge "${2#*.}" ]; }
}

# check NAME WANTED VERSION: complains about a tool that answered nothing or an older version.
check() {
    found=$(printf '%s' "$3" | sed -n 's/^[^0-9]*\([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
    if [ -z "$found" ]; then
        fail "$1 is missing: version $2 or newer is needed on the PATH"
    elif ! at_least "$found" "$2"; then
        fail "$1 is too old: $found, version $2 or newer is needed"
    fi
}

python=${PYTHON:-python3}
check "$python (Python)" 3.11 "$("$python" --version 2>/dev/null)"
check "node (Node.js)" 20.0 "$(node --version 2>/dev/null)"
check npm 9.0 "$(npm --version 2>/dev/null)"
check terraform 1.11 "$(CHECKPOINT_DISABLE=1 terraform version 2>/dev/null | grep '^Terraform v')"
exit $status
