package org.conflictledger.job;

import picocli.CommandLine.Option;

/** What every export reads and where it writes. */
final class ExportOptions {

  @Option(
      names = "--dataset",
      required = true,
      paramLabel = "DIR",
      description = "What build-dataset wrote: its --output, or the folder of one run.")
  private String dataset;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder or URI for the two files. Older ones of their names are replaced.")
  private String output;

  String dataset() {
    return dataset;
  }

  String output() {
    return output;
  }
}
