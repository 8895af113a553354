# Sourced by the jobs: finds the project, builds its jar when sources are newer, reads what the build wrote.
set -euo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
project="$(dirname -- "$here")"
classes="$project/target/classes/org/conflictledger"

find_jar() {
  # Nothing is built in a fresh clone; under pipefail a find in a missing folder would end the script without a word.
  [[ -d "$project/target" ]] || return 0
  find "$project/target" -maxdepth 1 -name 'conflict-ledger-*.jar' 2>/dev/null | head -n 1
}

# The jar, built first when it is missing or older than what it is made of.
ensure_jar() {
  jar="$(find_jar)"
  if [[ -n "$jar" && -z "$(find "$project/pom.xml" "$project/conf" "$project/src/main" -newer "$jar" -type f -print -quit)" ]]; then
    return
  fi
  if ! command -v mvn >/dev/null; then
    echo "error: the job is not built and Maven (mvn) is not installed" >&2
    exit 2
  fi
  echo "building (the first time fetches libraries) ..." >&2
  (cd "$project" && mvn -B -q -DskipTests -Dspotless.check.skip=true package) >&2
  jar="$(find_jar)"
}

java_command() {
  if [[ -n "${JAVA_HOME:-}" && -x "$JAVA_HOME/bin/java" ]]; then
    echo "$JAVA_HOME/bin/java"
  else
    echo java
  fi
}
