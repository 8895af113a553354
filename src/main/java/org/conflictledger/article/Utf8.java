package org.conflictledger.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes that must be UTF-8. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * @throws CharacterCodingException when they are not; the message tells the offset
   */
  static String decode(byte[] bytes, int length) throws CharacterCodingException {
    // The library's own decoder is several times faster than a strict one; what it had to replace
    // shows in the result.
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int bad = firstInvalid(bytes, length);
      if (bad >= 0) {
        throw new InvalidUtf8(bad);
      }
    }
    return text;
  }

  /** Whether there is a byte that no text holds. */
  static boolean binary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** For excerpts: whatever can be read of it. */
  static String lenient(byte[] bytes, int length) {
    return new String(
        bytes, 0, Math.min(length, 4 * Reject.EXCERPT_LENGTH), StandardCharsets.UTF_8);
  }

  /**
   * A text without halves of surrogate pairs, which JSON can name but no table can hold: each
   * becomes U+FFFD, so offsets stay.
   */
  static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      whole = whole == null ? new StringBuilder(text) : whole;
      whole.setCharAt(i, REPLACEMENT);
    }
    return whole == null ? text : whole.toString();
  }

  private static int firstInvalid(byte[] bytes, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var out = java.nio.CharBuffer.allocate(length + 1);
    CoderResult result = decoder.decode(in, out, true);
    return result.isError() ? in.position() : -1;
  }

  /** Tells where the bytes stop being UTF-8. */
  static final class InvalidUtf8 extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final int offset;

    InvalidUtf8(int offset) {
      this.offset = offset;
    }

    @Override
    public String getMessage() {
      return "byte " + offset + " of the record is not UTF-8";
    }
  }
}
