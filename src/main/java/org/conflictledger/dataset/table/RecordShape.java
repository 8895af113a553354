package org.conflictledger.dataset.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The form in which {@link RecordCodec} writes a record class, as text: what was written under one
 * form cannot be read under another.
 */
public final class RecordShape {

  private RecordShape() {}

  public static String of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return of(generic.getRawType()) + "<" + of(generic.getActualTypeArguments()[0]) + ">";
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return Arrays.stream(plain.getRecordComponents())
          .map(RecordShape::component)
          .collect(Collectors.joining(",", plain.getSimpleName() + "(", ")"));
    }
    return plain.isEnum()
        ? plain.getSimpleName() + Arrays.toString(plain.getEnumConstants())
        : plain.getSimpleName();
  }

  private static String component(RecordComponent component) {
    return component.getName() + ":" + of(component.getGenericType());
  }
}
