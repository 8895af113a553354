package org.conflictledger.dataset.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.conflictledger.event.estimate.Estimate;

/** The values of a row under construction, each put under its column's name. */
public final class Values {

  private final Map<String, Object> values = new HashMap<>();

  public Values put(String column, Object value) {
    values.put(column, value);
    return this;
  }

  /** A text, or null when it is empty. */
  public Values text(String column, String value) {
    return put(column, value.isEmpty() ? null : value);
  }

  /** A number of degrees, or null when there is none. */
  public Values degrees(String column, double value) {
    return put(column, Double.isNaN(value) ? null : value);
  }

  public Values number(String column, OptionalLong value) {
    return put(column, value.isPresent() ? value.getAsLong() : null);
  }

  /** The columns {@code x_low}, {@code x_best} and {@code x_high}. */
  Values estimate(String prefix, Optional<Estimate> estimate) {
    put(prefix + "_low", estimate.map(Estimate::low).orElse(null));
    put(prefix + "_best", estimate.map(Estimate::best).orElse(null));
    return number(prefix + "_high", estimate.map(Estimate::bound).orElseGet(OptionalLong::empty));
  }

  public Map<String, Object> in(TableSchema schema) {
    return schema.ordered(values);
  }
}
