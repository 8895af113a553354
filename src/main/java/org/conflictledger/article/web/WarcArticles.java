package org.conflictledger.article.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conflictledger.article.BrokenFile;
import org.conflictledger.article.Checked;
import org.conflictledger.article.LookAhead;
import org.conflictledger.article.Origin;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Articles from a web archive: the pages of a WARC file, the plain text of a WET file.
 *
 * <p>Requests, metadata and other records that hold no answer of a site are passed over. An answer
 * that is no page, or is in another language than English, is set aside with its reason.
 */
public final class WarcArticles extends LookAhead {

  private static final byte[] NOTHING = {};

  private final String file;
  private final InputStream in;
  private final ResponsePages responses;
  private final PlainPages conversions;
  private WarcReader records;

  /**
   * @param in the decompressed file
   * @param maxRecordBytes longer pages are rejected
   */
  public WarcArticles(String file, InputStream in, Language language, int maxRecordBytes) {
    this.file = file;
    this.in = in;
    this.responses = new ResponsePages(language, maxRecordBytes);
    this.conversions = new PlainPages(language, maxRecordBytes);
  }

  @Override
  protected Checked advance() {
    long position = 0;
    try {
      if (records == null) {
        records = new WarcReader(in);
      }
      position = records.position();
      Optional<WarcRecord> record = records.next();
      if (record.isEmpty()) {
        end();
        return null;
      }
      position = record.get().position();
      return read(new Origin(file, position), record.get());
    } catch (IOException e) {
      end();
      return BrokenFile.reject(new Origin(file, position), e, NOTHING);
    }
  }

  private Checked read(Origin origin, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return responses.read(origin, response);
    }
    return record instanceof WarcConversion text ? conversions.read(origin, text) : null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
