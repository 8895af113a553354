package org.conflictledger.dataset.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this JVM's threads have had of the processors: hardly more when others use them too. */
final class ProcessorTime {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ProcessorTime() {}

  /** Seconds since it began, over all cores. */
  static double seconds() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }
}
