package org.conflictledger.article;

/**
 * A record that is no article.
 *
 * @param detail what exactly is wrong, for a person, in one line
 * @param excerpt the record's beginning, at most {@value #EXCERPT_LENGTH} characters
 */
public record Reject(Origin origin, RejectReason reason, String detail, String excerpt) {

  public static final int EXCERPT_LENGTH = 200;

  public Reject {
    detail = OneLine.of(detail);
    excerpt = shorten(excerpt);
  }

  /** Unprintable characters shown as a dot, so that a reject can be printed anywhere. */
  private static String shorten(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), EXCERPT_LENGTH));
    for (int i = 0; i < text.length() && out.length() < EXCERPT_LENGTH; ) {
      int c = text.codePointAt(i);
      boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
      out.appendCodePoint(plain ? c : Character.isWhitespace(c) ? ' ' : '\u00b7');
      i += Character.charCount(c);
    }
    return out.toString();
  }
}
