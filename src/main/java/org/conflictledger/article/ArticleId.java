package org.conflictledger.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Ids and fingerprints made from what an article says: the same article, the same id, anywhere. */
public final class ArticleId {

  /** 96 bits: among a thousand million articles two alike are not to be expected. */
  private static final int ID_BYTES = 12;

  private ArticleId() {}

  /** The id of an article that brings none. */
  static String of(String source, LocalDate published, String text) {
    return hex(source + '\n' + published + '\n' + text, ID_BYTES);
  }

  /** SHA-256 of the text with runs of white space taken as one blank, in hexadecimal. */
  public static String textHash(String text) {
    char[] plain = text.toCharArray();
    int length = 0;
    boolean gap = false;
    for (char c : plain) {
      if (blank(c)) {
        gap = length > 0;
      } else {
        if (gap) {
          plain[length++] = ' ';
          gap = false;
        }
        plain[length++] = c;
      }
    }
    return hex(new String(plain, 0, length), Integer.MAX_VALUE);
  }

  private static boolean blank(char c) {
    boolean sign = c > ' ' && c < 0x7f;
    return !sign && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String hex(String text, int bytes) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, Math.min(bytes, digest.length));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
