package org.conflictledger.job;

/** How a command ended, for scripts and schedulers; {@code --help} tells what each means. */
public enum ExitCode {
  OK(0),
  UNEXPECTED(1),
  USAGE(2),
  INPUT(3),
  REJECTED(4),
  OUTPUT(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
