package org.conflictledger.job;

import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"conflict-ledger " + Version.current()};
  }
}
