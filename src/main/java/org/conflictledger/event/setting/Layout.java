package org.conflictledger.event.setting;

import org.conflictledger.casualty.mention.CasualtyMention;

/** Where in its article a count stands: in the headline, under the head of an entry. */
final class Layout {

  private Layout() {}

  /**
   * Whether a count stands in the headline, or in a first line that is set as one, or in one that
   * runs on into the report without a stop.
   */
  static boolean headline(CasualtyMention mention) {
    int index = mention.evidence().sentenceIndex();
    if (index != 0 || !mention.article().title().isEmpty()) {
      return index < 0;
    }
    String text = mention.article().text();
    String sentence = mention.evidence().sentence();
    if (!Character.isLetterOrDigit(sentence.codePointBefore(sentence.length()))) {
      return false;
    }
    int begin = afterSpace(text, 0);
    int end = begin + sentence.length();
    // Asked of each pair of counts: no part of the text is copied.
    return text.startsWith(sentence, begin)
        && (text.substring(end, afterSpace(text, end)).contains("\n\n") || runsOn(text, end));
  }

  /** Longer first sentences without a stop are whole summaries. */
  private static final int LONGEST_HEADLINE = 120;

  private static boolean runsOn(String text, int at) {
    return at <= LONGEST_HEADLINE
        && at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static int afterSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A town that heads an entry is no longer. */
  private static final int LONGEST_HEAD = 40;

  /**
   * Where the entry of a round-up begins that a count stands in: a line that a town in capitals
   * heads, and that is not the text's first; -1 when it stands in none.
   */
  static int entry(CasualtyMention mention) {
    if (mention.evidence().sentenceIndex() < 1) {
      return -1;
    }
    String text = mention.article().text();
    int begin = text.lastIndexOf('\n', Math.min(mention.evidence().begin(), text.length()) - 1) + 1;
    int i = begin;
    int letters = 0;
    while (i < text.length() && i < begin + LONGEST_HEAD) {
      char c = text.charAt(i);
      boolean ends = c == ':' || (c == '-' || c == '\u2013' || c == '\u2014') && letters > 0;
      if (ends && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
        return begin > 0 && letters >= SHORTEST_HEAD ? begin : -1;
      }
      if (Character.isLowerCase(c)) {
        return -1;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      i++;
    }
    return -1;
  }

  private static final int SHORTEST_HEAD = 4;
}
