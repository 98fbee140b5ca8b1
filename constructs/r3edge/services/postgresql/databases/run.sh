#!/bin/sh
# Runs databases.sql in the folder $1 as the master user, whose name and password RDS has put into secret.json in $2.
set -eu
umask 077

field() {
    perl -MJSON::PP -0777 -ne "print decode_json(\$_)->{$1}" "$2/secret.json"
}

PGUSER=$(field username "$2")
PGPASSFILE="$2/passwords"
# What stands already is no news.
PGOPTIONS="-c client_min_messages=warning"
export PGUSER PGPASSFILE PGOPTIONS
# In this file, colons and backslashes are escaped (PostgreSQL, "The Password File").
printf '*:*:*:*:%s\n' "$(field password "$2" | sed 's/[\\:]/\\&/g')" > "$PGPASSFILE"

exec psql --no-psqlrc --no-password --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --file "$1/databases.sql"
