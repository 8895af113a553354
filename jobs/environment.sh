# Sourced by the jobs: finds the project, builds its jar when sources are newer, reads what the build wrote.
set -euo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
project="$(dirname -- "$here")"
classes="$project/target/classes/org/conflictledger"

# Java's second compiler puts less of one method into another: extraction has many rules, and none of them is hot. It is
# done in half the time, and what it makes is faster by a third (performance.md).
inlining="-XX:FreqInlineSize=60 -XX:InlineSmallCode=600"

# Where Linux lends out pages of 2 MB, Java takes them: extraction looks words up all over its tables, and its code is large.
huge_pages() {
  local offer=/sys/kernel/mm/transparent_hugepage/enabled
  if [[ -r "$offer" ]] && grep -qE '\[(madvise|always)\]' "$offer"; then
    echo "-XX:+UseTransparentHugePages"
  fi
}

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

has() { # whether an option is among the job's arguments
  local argument
  for argument in "${arguments[@]}"; do
    [[ "$argument" == "$1" || "$argument" == "$1="* ]] && return 0
  done
  return 1
}

# Whether all input lies on this machine's disk and is so little that the second compiler of Java would not pay for itself:
# it takes some 20 seconds of a processor, and saves one for 16 MB of text. Compressed files hold three times as much.
small_input() {
  local argument path reading="" kilobytes=0
  for argument in "${arguments[@]}"; do
    case "$argument" in
      --input) reading=yes && continue ;;
      --input=*) reading=yes && path="${argument#--input=}" ;;
      -*) reading="" ;;
      *) path="$argument" ;;
    esac
    [[ -n "$reading" ]] || continue
    path="${path#file:}"
    [[ -e "$path" ]] || return 1
    kilobytes=$((kilobytes + $(du -skL -- "$path" | cut -f1)))
  done
  ((kilobytes > 0 && kilobytes < 40000))
}

wants_help() {
  has --help || has -h || has --version || has -V
}

# Where the configuration of the log lies; CONFLICT_LEDGER_LOG=json chooses the one for machines.
log_configuration() {
  case "${CONFLICT_LEDGER_LOG:-text}" in
    text) echo "$project/conf/log4j2.properties" ;;
    json) echo "$project/conf/log4j2-json.properties" ;;
    *)
      echo "error: CONFLICT_LEDGER_LOG is '$CONFLICT_LEDGER_LOG'; write text or json" >&2
      exit 2
      ;;
  esac
}

# Runs a class of org.conflictledger.job with the job's arguments: through spark-submit with SPARK_HOME set or a --master
# that is not local, else in one JVM with the Spark that Maven fetched.
on_spark() {
  local master="" submit="" log i class="org.conflictledger.job.$1"
  log="$(log_configuration)"
  for ((i = 0; i < ${#arguments[@]}; i++)); do
    case "${arguments[i]}" in
      --master) master="${arguments[i + 1]:-}" ;;
      --master=*) master="${arguments[i]#--master=}" ;;
    esac
  done
  ensure_jar
  if [[ -n "${SPARK_HOME:-}" ]]; then
    submit="$SPARK_HOME/bin/spark-submit"
  elif [[ -n "$master" && "$master" != local* ]]; then
    submit="$(command -v spark-submit || true)"
    if [[ -z "$submit" ]]; then
      echo "error: --master $master needs spark-submit; set SPARK_HOME to your Spark" >&2
      exit 2
    fi
  fi
  if [[ -n "$submit" ]]; then
    # Spark adds the flags that Java 17 needs by itself here.
    # shellcheck disable=SC2086
    exec "$submit" ${master:+--master "$master"} --class "$class" \
      --conf "spark.driver.extraJavaOptions=$inlining -Dlog4j2.configurationFile=file:${log// /%20}" \
      --conf "spark.executor.extraJavaOptions=$inlining" \
      ${SPARK_SUBMIT_OPTIONS:-} "$jar" "${arguments[@]}"
  fi
  # shellcheck disable=SC2086
  exec "$(java_command)" $(<"$classes/spark.opts") $inlining $(huge_pages) "-Dlog4j2.configurationFile=$log" \
    ${JAVA_OPTS:-} -cp "$jar:$(<"$project/target/spark.classpath")" "$class" "${arguments[@]}"
}
