package org.conflictledger.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much work a piece of code did: bytes allocated by this thread, which other programs on the
 * machine do not change, and its own processor time, a much wider bound.
 */
final class Work {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A dictionary that loads, a compiler that warms up. */
  private static final long BYTES = 200_000_000;

  private static final long NANOS = 5_000_000_000L;
  private static final long NANOS_A_CHARACTER = 2_000_000;
  private static final long BYTES_A_CHARACTER = 300_000;

  private final long bytes = THREADS.getCurrentThreadAllocatedBytes();
  private final long nanos = THREADS.getCurrentThreadCpuTime();

  long bytes() {
    return THREADS.getCurrentThreadAllocatedBytes() - bytes;
  }

  long nanos() {
    return THREADS.getCurrentThreadCpuTime() - nanos;
  }

  /**
   * @param size of what was read, in characters or bytes
   */
  void check(long size) {
    Broken.unless(bytes() < BYTES + size * BYTES_A_CHARACTER, "too much allocated", bytes(), size);
    Broken.unless(nanos() < NANOS + size * NANOS_A_CHARACTER, "too slow", nanos(), size);
  }
}
