package org.conflictledger.dataset.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of a record class as bytes, for a shuffle within one run. {@code Encoders.bean} gives
 * records an empty schema, Spark's Kryo does not know them, and Java's own serialisation refuses
 * {@code Optional}.
 *
 * <p>Knows strings, numbers, booleans, enums, days, {@code long[]}, {@code Optional}, {@code
 * OptionalLong}, lists and records of these.
 */
public final class RecordCodec<T extends Record> {

  private final Class<T> type;
  private final CodecPart part;

  private RecordCodec(Class<T> type, CodecPart part) {
    this.type = type;
    this.part = part;
  }

  /**
   * @throws IllegalArgumentException naming the component whose type is not known
   */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(type, record(type));
  }

  public byte[] write(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      part.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public T read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return type.cast(part.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CodecPart part(Type type, String where) {
    if (type instanceof ParameterizedType generic) {
      CodecPart inner = part(generic.getActualTypeArguments()[0], where);
      if (generic.getRawType() == Optional.class) {
        return optional(inner);
      }
      if (generic.getRawType() == List.class) {
        return list(inner);
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return record(plain);
      }
      if (plain.isEnum()) {
        return enumeration(plain.getEnumConstants());
      }
      CodecPart simple = SimplePart.of(plain);
      if (simple != null) {
        return simple;
      }
    }
    throw new IllegalArgumentException("cannot send " + type.getTypeName() + " of " + where);
  }

  private static CodecPart record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Method[] accessors = new Method[components.length];
    CodecPart[] parts = new CodecPart[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      parts[i] =
          part(components[i].getGenericType(), type.getName() + "." + components[i].getName());
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordPart(constructor, accessors, parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  private record RecordPart(Constructor<?> constructor, Method[] accessors, CodecPart[] parts)
      implements CodecPart {

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      for (int i = 0; i < parts.length; i++) {
        try {
          parts[i].write(accessors[i].invoke(value), out);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("cannot read " + accessors[i], e);
        }
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i].read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot make " + constructor, e);
      }
    }
  }

  private static CodecPart optional(CodecPart inner) {
    return new CodecPart() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        Optional<?> optional = (Optional<?>) value;
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
          inner.write(optional.get(), out);
        }
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(inner.read(in)) : Optional.empty();
      }
    };
  }

  private static CodecPart list(CodecPart inner) {
    return new CodecPart() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        List<?> list = (List<?>) value;
        out.writeInt(list.size());
        for (Object element : list) {
          inner.write(element, out);
        }
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          list.add(inner.read(in));
        }
        return List.copyOf(list);
      }
    };
  }

  private static CodecPart enumeration(Object[] constants) {
    return new CodecPart() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeShort(((Enum<?>) value).ordinal());
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return constants[in.readShort()];
      }
    };
  }
}
