package org.conflictledger.article;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why a record is no article. The lower-case name is the code in the table {@code rejects}. */
public enum RejectReason {
  NOT_JSON("the line is no JSON object, or is cut off"),
  BAD_CSV("a quote is never closed, or the row has more cells than the header"),
  WRONG_TYPE("a field holds another type than text, such as a list or an object"),
  NO_TEXT("the field for the text is missing or null"),
  EMPTY_TEXT("the text holds no letter and no digit"),
  NO_DATE("the day of publication is missing or null"),
  BAD_DATE("the day of publication is no date that is known, or lies outside 1900 to 2100"),
  INVALID_UTF8("the bytes are not UTF-8"),
  TOO_LARGE("the record, a field, a page or what a compressed file expands to is over its limit"),
  DUPLICATE_ID("another record that comes first, by file and position, has the same id"),
  TRUNCATED("the compressed file ends in the middle; the records before are kept"),
  BINARY("the file or record is no text: it holds NUL bytes"),
  UNREADABLE("the file cannot be opened, or reading it or a record of a web archive fails"),
  EXTRACTION_FAILED("our own code failed on this article; please report it with the detail"),
  UNKNOWN_FORMAT("the suffix of the file tells no known format, and no --input-format is given"),
  OTHER_LANGUAGE("set aside: the text of the page is not in English"),
  NO_PAGE("set aside: what the site answered is no page, such as a redirect or an image");

  private static final Set<RejectReason> SOUND =
      EnumSet.of(UNKNOWN_FORMAT, OTHER_LANGUAGE, NO_PAGE);

  private final String description;

  RejectReason(String description) {
    this.description = description;
  }

  /**
   * @throws IllegalArgumentException for a code that is no reason's
   */
  public static RejectReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the record is broken, and not merely none of ours. */
  public boolean bad() {
    return !SOUND.contains(this);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String description() {
    return description;
  }
}
