package org.conflictledger.article.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conflictledger.article.BrokenFile;
import org.conflictledger.article.Checked;
import org.conflictledger.article.LookAhead;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
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
  private boolean broken;

  /**
   * @param in the decompressed file
   * @param limits of records and pages
   */
  public WarcArticles(String file, InputStream in, Language language, ReadingLimits limits) {
    this.file = file;
    this.in = in;
    this.responses = new ResponsePages(language, limits);
    this.conversions = new PlainPages(language, limits);
  }

  @Override
  protected Checked advance() {
    long position = records == null ? 0 : records.position();
    try {
      if (records == null) {
        records = new WarcReader(in);
      }
      Optional<WarcRecord> record = records.next();
      if (record.isPresent()) {
        position = Math.max(position, record.get().position());
        return read(new Origin(file, position), record.get());
      }
      end();
      return null;
    } catch (IOException | RuntimeException e) {
      // Where one record ends and the next begins is lost; the last one may have told so already.
      end();
      return broken ? null : BrokenFile.reject(new Origin(file, position), failure(e), NOTHING);
    }
  }

  /** A record that cannot be read costs itself alone: its length says where the next one begins. */
  private Checked read(Origin origin, WarcRecord record) {
    try {
      broken = false;
      if (record instanceof WarcResponse response) {
        return responses.read(origin, response);
      }
      return record instanceof WarcConversion text ? conversions.read(origin, text) : null;
    } catch (IOException | RuntimeException e) {
      broken = true;
      return BrokenFile.reject(origin, failure(e), NOTHING);
    }
  }

  /** jwarc tells of headers that are none by exceptions of many kinds. */
  private static IOException failure(Exception e) {
    return e instanceof IOException io ? io : new IOException(e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
