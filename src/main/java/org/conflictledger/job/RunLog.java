package org.conflictledger.job;

import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.conflictledger.dataset.BuildResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run as its log tells it, for machines; people read what the job prints. Which of the two is
 * shown is for the configuration of the log to say. Never says a word of an article.
 */
final class RunLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.conflictledger.run");

  void begins(List<String> inputs, String output) {
    LOG.atInfo().addKeyValue("output", output).log("reads {}", String.join(", ", inputs));
  }

  void progress(String line) {
    LOG.info(line);
  }

  void result(BuildResult result) {
    LOG.atInfo()
        .addKeyValue("run", result.record().run())
        .addKeyValue("outcome", result.outcome().name().toLowerCase(Locale.ROOT))
        .addKeyValue("articles", result.record().batch().articles())
        .addKeyValue("rejects", result.record().batch().rejects())
        .log("counted");
  }

  /** Runs a job and tells how it ended. */
  int ended(IntSupplier job) {
    try {
      int code = job.getAsInt();
      LOG.atInfo().addKeyValue("exit_code", code).log("ended");
      return code;
    } catch (UserException e) {
      LOG.atError().addKeyValue("exit_code", e.code().number()).log(e.getMessage());
      throw e;
    } catch (RuntimeException e) {
      int code = ExitCode.UNEXPECTED.number();
      LOG.atError().addKeyValue("exit_code", code).setCause(e).log("ended unexpectedly");
      throw e;
    }
  }
}
