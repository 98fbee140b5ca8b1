#!/bin/sh
# One line for each tool that this project needs and this machine lacks, or has too old. PYTHON names the interpreter.
# With --list: the oldest versions that work.

oldest_python=3.11
oldest_node=20
oldest_npm=9
oldest_terraform=1.11
# The one list of Node.js releases, which fast loading needs as well: (20, 22, 24).
tested_nodes=$(sed -n 's/^SUPPORTED_NODE_RELEASES = (\(.*\))$/\1/p' "$(dirname "$0")/../constructs/r3edge/lazy/node.py" |
    tr -d ',')

if [ "$1" = --list ]; then
    printf '%s\n' "Python $oldest_python" "Node $oldest_node" "npm $oldest_npm" "Terraform $oldest_terraform"
    exit
fi
status=0

fail() {
    echo "$1" >&2
    status=1
}

# at_least FOUND WANTED: whether MAJOR.MINOR is not older than MAJOR or MAJOR.MINOR.
at_least() {
    wanted=$2.0
    minor=${wanted#*.}
    [ "${1%%.*}" -gt "${wanted%%.*}" ] ||
        { [ "${1%%.*}" -eq "${wanted%%.*}" ] && [ "${1#*.}" -ge "${minor%%.*}" ]; }
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
node=$(node --version 2>/dev/null)
check "$python (Python)" $oldest_python "$("$python" --version 2>/dev/null)"
check "node (Node.js)" $oldest_node "$node"
check npm $oldest_npm "$(npm --version 2>/dev/null)"
check terraform $oldest_terraform "$(CHECKPOINT_DISABLE=1 terraform version 2>/dev/null | grep '^Terraform v')"

node=${node#v}
case " $tested_nodes " in
*" ${node%%.*} "*) ;;
*) [ $status -ne 0 ] || echo "node (Node.js) $node is not among the tested ones: $tested_nodes" >&2 ;;
esac
exit $status
