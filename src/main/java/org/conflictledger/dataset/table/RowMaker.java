package org.conflictledger.dataset.table;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.conflictledger.article.Checked;

/** Makes one row of one record of the input. */
public interface RowMaker {

  Row row(Checked record);

  /** Travels to the executors and makes there one for each task. */
  interface Source extends Serializable {
    RowMaker maker();
  }
}
