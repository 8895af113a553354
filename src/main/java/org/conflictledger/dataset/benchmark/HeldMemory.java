package org.conflictledger.dataset.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The most of this JVM's heap that was in use and no garbage. A collection of the young leaves
 * garbage among the old, as much as the heap has room for; so what is left after one is a guess
 * only, and when it passes all that was seen, everything is collected and looked at again.
 */
final class HeldMemory implements AutoCloseable {

  private static final String OF_EVERYTHING = "end of major GC";

  /** So much more must be left to be worth collecting everything. */
  private static final double MORE = 1.05;

  private static final long PAUSE_MILLIS = 100;

  private final AtomicLong most = new AtomicLong();
  private volatile long left;
  private volatile boolean closed;

  private final NotificationListener listener =
      (notification, handback) -> {
        if (notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
          take(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()));
        }
      };

  HeldMemory() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
    }
    Thread looking = new Thread(this::look, "held-memory");
    looking.setDaemon(true);
    looking.start();
  }

  private void take(GarbageCollectionNotificationInfo collection) {
    long used =
        collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> heap(pool.getKey()))
            .map(Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    if (collection.getGcAction().equals(OF_EVERYTHING)) {
      most.accumulateAndGet(used, Math::max);
    }
    left = used;
  }

  private void look() {
    while (!closed) {
      if (left > most.get() * MORE) {
        System.gc();
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static boolean heap(String pool) {
    return pool.contains("Eden")
        || pool.contains("Survivor")
        || pool.contains("Old")
        || pool.contains("Tenured");
  }

  /** Bytes; 0 when nothing was collected yet. */
  long bytes() {
    return most.get();
  }

  @Override
  public void close() {
    closed = true;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) collector).removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        // It is gone, which is what was wanted.
      }
    }
  }
}
