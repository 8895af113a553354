package org.conflictledger.fuzz;

/** What must always hold did not. */
public final class Broken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Broken(String what) {
    super(what);
  }

  public static void unless(boolean holds, String what, Object... values) {
    if (!holds) {
      throw new Broken(what + " " + java.util.Arrays.toString(values));
    }
  }
}
