package org.conflictledger.article;

/** A record that was read: an article or a reject, never nothing. */
public sealed interface Checked {

  Origin origin();

  /**
   * @param dated whether the record gives its day of publication; else the article's is a {@link
   *     StandInDay}
   */
  record Accepted(Origin origin, Article article, boolean dated) implements Checked {

    /** What becomes of it when reading fails: a fault of ours must not cost all the others. */
    public Reject failed(Throwable fault) {
      return new Reject(origin, RejectReason.EXTRACTION_FAILED, fault.toString(), article.text());
    }
  }

  record Rejected(Reject reject) implements Checked {
    @Override
    public Origin origin() {
      return reject.origin();
    }
  }

  static Checked reject(Origin origin, RejectReason reason, String detail, String excerpt) {
    return new Rejected(new Reject(origin, reason, detail, excerpt));
  }
}
