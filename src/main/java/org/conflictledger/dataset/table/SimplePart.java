package org.conflictledger.dataset.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Types without parts of their own. */
enum SimplePart implements CodecPart {
  STRING(String.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  },
  INT(int.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeInt((Integer) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readInt();
    }
  },
  LONG(long.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeLong((Long) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readLong();
    }
  },
  DOUBLE(double.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeDouble((Double) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readDouble();
    }
  },
  BOOLEAN(boolean.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readBoolean();
    }
  },
  DAY(LocalDate.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      out.writeLong(((LocalDate) value).toEpochDay());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return LocalDate.ofEpochDay(in.readLong());
    }
  },
  OPTIONAL_LONG(OptionalLong.class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      OptionalLong optional = (OptionalLong) value;
      out.writeBoolean(optional.isPresent());
      out.writeLong(optional.orElse(0));
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      boolean present = in.readBoolean();
      long number = in.readLong();
      return present ? OptionalLong.of(number) : OptionalLong.empty();
    }
  },
  LONGS(long[].class) {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      long[] numbers = (long[]) value;
      out.writeInt(numbers.length);
      for (long number : numbers) {
        out.writeLong(number);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      long[] numbers = new long[in.readInt()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.readLong();
      }
      return numbers;
    }
  };

  private final Class<?> type;

  SimplePart(Class<?> type) {
    this.type = type;
  }

  static CodecPart of(Class<?> type) {
    for (SimplePart part : values()) {
      if (part.type == type) {
        return part;
      }
    }
    // Inside Optional and List numbers are boxed.
    if (type == Long.class) {
      return LONG;
    }
    return type == Integer.class ? INT : null;
  }
}
