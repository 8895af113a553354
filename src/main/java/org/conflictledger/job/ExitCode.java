package org.conflictledger.job;

/** How a command ended, for scripts and schedulers. */
public enum ExitCode {
  OK(0, "done"),
  UNEXPECTED(1, "an error nobody foresaw; its trace is shown"),
  USAGE(2, "an option, a setting or a configuration file is wrong"),
  INPUT(3, "the input is missing or holds nothing to read"),
  REJECTED(4, "more records were rejected than max_rejected_share allows; nothing was published"),
  OUTPUT(5, "the output holds foreign files or is in use by another run");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
