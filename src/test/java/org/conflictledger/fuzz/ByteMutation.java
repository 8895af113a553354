package org.conflictledger.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Changes the bytes of a file at random. The same seed, the same change. */
final class ByteMutation {

  private static final int LONGEST = 200_000;
  private static final byte[] TELLING =
      "\n\r\0\"{}[],:\\\t<>/=-0123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final Random random;

  ByteMutation(Random random) {
    this.random = random;
  }

  /**
   * One to six changes.
   *
   * @param other bytes to take pieces of
   */
  byte[] of(byte[] bytes, byte[] other) {
    byte[] changed = bytes;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      changed = change(changed, other);
    }
    return changed.length <= LONGEST ? changed : java.util.Arrays.copyOf(changed, LONGEST);
  }

  private byte[] change(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 8));
    return switch (random.nextInt(8)) {
      case 0 -> splice(bytes, at, at, some(TELLING));
      case 1 -> splice(bytes, at, end, new byte[0]);
      case 2 -> splice(bytes, at, end, some(other));
      case 3 -> splice(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, end));
      case 4 -> flip(bytes);
      case 5 -> splice(bytes, at, end, noise(end - at));
      case 6 -> random.nextInt(4) == 0 ? splice(bytes, at, bytes.length, new byte[0]) : flip(bytes);
      default -> splice(bytes, at, at, some(other));
    };
  }

  private byte[] flip(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] some(byte[] from) {
    int begin = random.nextInt(from.length);
    return java.util.Arrays.copyOfRange(
        from, begin, Math.min(from.length, begin + 1 + random.nextInt(30)));
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + by.length);
    out.write(bytes, 0, from);
    out.writeBytes(by);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
