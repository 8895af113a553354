package org.conflictledger.dataset.publish;

/** The folder that the user named for the output cannot be used; the message tells what to do. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutputException(String message) {
    super(message);
  }
}
