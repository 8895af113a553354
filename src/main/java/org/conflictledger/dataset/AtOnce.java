package org.conflictledger.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Some pieces of work at a time: while one is planned, another keeps the executors busy, and the
 * last task of one leaves no core idle.
 */
final class AtOnce implements AutoCloseable {

  private static final int AT_A_TIME = 4;

  private final ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
  private final List<CompletableFuture<?>> begun = new ArrayList<>();

  /** Begins a piece of work; what it gives is there after {@link #await}. */
  <T> Supplier<T> begin(Supplier<T> work) {
    CompletableFuture<T> future = CompletableFuture.supplyAsync(work, pool);
    begun.add(future);
    return future::join;
  }

  /** Begins a piece of work that gives nothing. */
  void begin(Runnable work) {
    begun.add(CompletableFuture.runAsync(work, pool));
  }

  /**
   * Waits for all that was begun. When one fails the others are waited for too, so that nobody
   * still writes where things are cleared away, and then its exception is thrown.
   */
  void await() {
    try {
      CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
