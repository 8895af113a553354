package org.conflictledger.job;

/** Plain text for a person: lines wrapped at words, with hanging indents. */
final class Page {

  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();

  /** Writes a blank line. */
  Page gap() {
    text.append('\n');
    return this;
  }

  /** Writes a paragraph; lines after the first are indented under the text behind the lead. */
  Page line(String lead, String words) {
    int column = lead.length();
    text.append(lead);
    boolean first = true;
    for (String word : words.strip().split("\\s+")) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      if (!first && !fits) {
        text.append('\n').append(" ".repeat(lead.length()));
        column = lead.length();
        first = true;
      }
      if (!first) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
      first = false;
    }
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
