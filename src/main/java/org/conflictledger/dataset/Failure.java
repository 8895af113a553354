package org.conflictledger.dataset;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conflictledger.dataset.input.InputChanged;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.publish.OutputException;

/** Finds, behind what Spark says of a failed stage, causes that are the user's to mend. */
final class Failure {

  private static final int DEEPEST = 50;

  /** Spark carries causes from executors as objects, or as the first line of their trace. */
  private static final Pattern CHANGED =
      Pattern.compile(Pattern.quote(InputChanged.class.getName()) + ": ([^\n]*)");

  private Failure() {}

  /**
   * What to throw in its place; itself when the cause is none of these.
   *
   * @param failure Spark's are checked exceptions that none of its methods declare
   */
  static RuntimeException of(Exception failure, String output) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      String message = String.valueOf(cause.getMessage());
      Matcher changed = CHANGED.matcher(message);
      if (cause instanceof InputChanged) {
        return new InputException(message);
      }
      if (changed.find()) {
        return new InputException(changed.group(1));
      }
      if (full(message)) {
        return new OutputException(
            "no room left, in "
                + output
                + " or where Spark keeps its own files (spark.local.dir); nothing was published."
                + " Make room and run again");
      }
      cause = cause.getCause();
    }
    return failure instanceof RuntimeException ours
        ? ours
        : new IllegalStateException(failure.getMessage(), failure);
  }

  /** As the systems' own words have it, and HDFS. */
  private static boolean full(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("no space left on device")
        || lower.contains("disk quota exceeded")
        || lower.contains("quotaexceededexception");
  }
}
