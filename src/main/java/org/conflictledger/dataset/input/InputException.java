package org.conflictledger.dataset.input;

/** The input that the user named cannot be used; the message tells what to do. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
