package org.conflictledger.text;

/** A mistake in a file of {@code conf/}; the message names file, entry and remedy. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message);
  }
}
