package org.conflictledger.job;

/** Something the user can put right; shown without a trace. */
final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient ExitCode code;

  UserException(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
