package org.conflictledger.article;

import java.util.ArrayList;
import java.util.List;

/** Records as tests write them: the article's id, or the reject's position and reason. */
public final class Shown {

  private Shown() {}

  public static List<String> all(ArticleStream records) {
    List<String> shown = new ArrayList<>();
    records.forEachRemaining(record -> shown.add(one(record)));
    return shown;
  }

  public static String one(Checked record) {
    return record instanceof Checked.Accepted accepted
        ? accepted.article().id()
        : record.origin().position() + " " + ((Checked.Rejected) record).reject().reason().code();
  }
}
