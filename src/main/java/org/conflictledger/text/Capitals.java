package org.conflictledger.text;

/** Text set in capitals, whose case tells no names. */
final class Capitals {

  private Capitals() {}

  /** Whether nearly all letters of a stretch are capitals. */
  static boolean fill(String text, int begin, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
        if (5 * lower >= end - begin) {
          // Were all others capitals, they would still be too few.
          return false;
        }
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (c > 0x7f && Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper > 3 && upper > 4 * lower;
  }
}
