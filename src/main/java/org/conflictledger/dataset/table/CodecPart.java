package org.conflictledger.dataset.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes and reads values of one type. */
interface CodecPart {
  void write(Object value, DataOutputStream out) throws IOException;

  Object read(DataInputStream in) throws IOException;
}
