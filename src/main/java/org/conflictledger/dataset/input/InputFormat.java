package org.conflictledger.dataset.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an input file holds. */
public enum InputFormat {
  JSONL("jsonl", "ndjson"),
  CSV("csv"),
  TSV("tsv", "tab"),
  PARQUET("parquet", "pq"),
  TEXT("txt", "text"),
  WARC("warc"),
  WET("wet");

  private static final List<String> COMPRESSIONS = List.of("gz", "bz2", "zst");

  private final List<String> suffixes;

  InputFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException telling the codes there are
   */
  public static InputFormat of(String code) {
    return Arrays.stream(values())
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown input format '" + code + "'; formats are " + codes()));
  }

  /** The format a file's name tells, compressed or not; empty when it tells none. */
  static Optional<InputFormat> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String suffix = suffix(name);
    if (COMPRESSIONS.contains(suffix)) {
      suffix = suffix(name.substring(0, name.length() - suffix.length() - 1));
    }
    String last = suffix;
    return Arrays.stream(values()).filter(format -> format.suffixes.contains(last)).findFirst();
  }

  /** Whether a file can be read from the middle: plain lines. */
  boolean splittable(String fileName) {
    return this == JSONL && !COMPRESSIONS.contains(suffix(fileName.toLowerCase(Locale.ROOT)));
  }

  static String codes() {
    return Arrays.stream(values()).map(InputFormat::code).collect(Collectors.joining(", "));
  }

  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
