package org.conflictledger.dataset.table;

import java.util.Map;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.place.Location;

/** The columns of the table {@code mentions}. Knows no Spark. */
public final class MentionColumns {

  private MentionColumns() {}

  /** Values by column, in the order of the table. */
  public static Map<String, Object> of(CasualtyMention mention) {
    Values values =
        new Values()
            .put("mention_id", mention.id())
            .put("article_id", mention.article().id())
            .put("published", mention.article().published())
            .put("outcome", mention.outcome().code())
            .put("count_low", mention.count().low())
            .put("count_best", mention.count().best())
            .number("count_high", mention.count().high())
            .put("count_text", mention.count().text())
            .put("qualifier", mention.count().qualifier().code())
            .text("victim_text", mention.victim().text())
            .put("victim_actor", mention.victim().actor().id())
            .put("victim_actor_name", mention.victim().actor().name())
            .put("victim_category", mention.victim().category().code())
            .put("perpetrator_actor", mention.perpetrator().actor().id())
            .put("perpetrator_actor_name", mention.perpetrator().name())
            .put("perpetrator_basis", basis(mention.perpetrator().basis()))
            .put("scope", mention.scope().code())
            .text("reported_by", mention.reportedBy())
            .put("status", mention.status().code())
            .put("rule", mention.rule())
            .put("confidence", mention.confidence());
    evidence(mention, values);
    where(mention.where(), values).text("place_id", mention.where().placeId());
    mention
        .when()
        .ifPresent(
            when ->
                values
                    .put("date_start", when.start())
                    .put("date_end", when.end())
                    .put("date_prec", when.precision()));
    return values.in(TableSchema.MENTIONS);
  }

  /** Java counts offsets in UTF-16 units; Python, R and SQL count code points. */
  private static void evidence(CasualtyMention mention, Values values) {
    CasualtyMention.Evidence evidence = mention.evidence();
    boolean title = evidence.sentenceIndex() < 0;
    String text = title ? mention.article().title() : mention.article().text();
    int begin = text.codePointCount(0, evidence.begin());
    values
        .put("sentence_index", evidence.sentenceIndex())
        .put("begin", begin)
        .put("end", begin + text.codePointCount(evidence.begin(), evidence.end()))
        .put("sentence", evidence.sentence());
  }

  static Values where(Location where, Values values) {
    return values
        .text("place", where.place())
        .degrees("latitude", where.latitude())
        .degrees("longitude", where.longitude())
        .text("country", where.country())
        .text("country_name", where.countryName())
        .text("admin1", where.admin1())
        .text("admin1_name", where.admin1Name())
        .put("where_prec", where.known() ? where.precision() : null);
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case STATED -> "stated";
      case INFERRED -> "inferred";
      case NONE -> null;
    };
  }
}
