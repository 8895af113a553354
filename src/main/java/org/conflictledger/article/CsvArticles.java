package org.conflictledger.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles from a CSV or TSV file whose first row names the columns. */
public final class CsvArticles extends LookAhead {

  private final String file;
  private final CsvRows rows;
  private final char delimiter;
  private final FieldNames names;
  private final ReadingLimits limits;
  private List<String> header;

  /**
   * @param delimiter comma or tab
   */
  public CsvArticles(
      String file, InputStream in, char delimiter, FieldNames names, ReadingLimits limits) {
    this.file = file;
    this.delimiter = delimiter;
    this.names = names;
    this.limits = limits;
    int longest = limits.recordBytes();
    this.rows = new CsvRows(new ByteLines(in, 0, longest), delimiter, longest);
  }

  @Override
  protected Checked advance() {
    try {
      if (rows.position() == 0 && rows.beginsBinary()) {
        end();
        return BrokenFile.binary(new Origin(file, 0));
      }
      CsvRows.Row row = rows.next();
      if (row == null) {
        end();
        return null;
      }
      return row.bytes().length == 0 && !row.tooLarge() ? null : read(row);
    } catch (IOException e) {
      end();
      return BrokenFile.reject(new Origin(file, rows.position()), e, rows.partial());
    }
  }

  private Checked read(CsvRows.Row row) {
    Origin origin = new Origin(file, row.position());
    String excerpt = Utf8.lenient(row.bytes(), row.bytes().length);
    if (row.tooLarge()) {
      return broken(origin, RejectReason.TOO_LARGE, "the row is over the limit", excerpt);
    }
    if (row.unclosed()) {
      return broken(origin, RejectReason.BAD_CSV, "a quote opened here is never closed", excerpt);
    }
    if (Utf8.binary(row.bytes())) {
      return broken(origin, RejectReason.BINARY, "the row holds NUL bytes", excerpt);
    }
    String text;
    try {
      text = Utf8.decode(row.bytes(), row.bytes().length);
    } catch (CharacterCodingException e) {
      return broken(origin, RejectReason.INVALID_UTF8, e.getMessage(), excerpt);
    }
    int most = header == null ? limits.columns() : header.size();
    List<String> cells = CsvCells.split(text, delimiter, most + 1);
    if (cells.size() > most) {
      String detail = header == null ? " columns (max_columns)" : " cells, as the header has";
      return broken(origin, RejectReason.BAD_CSV, "more than " + most + detail, excerpt);
    }
    if (header == null) {
      header = cells;
      return null;
    }
    return ArticleCheck.check(origin, values(cells), excerpt, limits);
  }

  /** Without a header nothing that follows can be told apart. */
  private Checked broken(Origin origin, RejectReason reason, String detail, String excerpt) {
    if (header == null) {
      end();
    }
    String what = header == null ? detail + "; no header, so the file is left out" : detail;
    return Checked.reject(origin, reason, what, excerpt);
  }

  private Map<String, Object> values(List<String> cells) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String column = header.get(i);
      String field = column == null ? null : names.field(column.strip());
      if (field != null && cells.get(i) != null) {
        values.put(field, cells.get(i));
      }
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
