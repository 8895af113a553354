package org.conflictledger.job;

import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.text.ConfigurationException;

/** Loads the dictionaries of {@code conf/}; what is wrong in them is the user's to put right. */
final class Dictionaries {

  private Dictionaries() {}

  /**
   * @throws UserException naming file, entry and remedy
   */
  static Interpreter load(Settings settings) {
    try {
      return new LedgerInterpreter.Loader(settings.profile(), settings.maxStatements())
          .interpreter();
    } catch (ConfigurationException | IllegalArgumentException e) {
      throw new UserException(ExitCode.USAGE, e.getMessage());
    }
  }
}
