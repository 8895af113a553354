package org.conflictledger.dataset.benchmark;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;

/** Has a listener hear all of some work, and nothing else. */
final class Listening {

  private Listening() {}

  static <T> T during(SparkContext context, SparkListener listener, Supplier<T> work) {
    context.addSparkListener(listener);
    try {
      T result = work.get();
      // Listeners hear of tasks a little later than the work ends.
      context.listenerBus().waitUntilEmpty();
      return result;
    } catch (TimeoutException e) {
      throw new IllegalStateException("Spark did not tell its listeners in time", e);
    } finally {
      context.removeSparkListener(listener);
    }
  }
}
