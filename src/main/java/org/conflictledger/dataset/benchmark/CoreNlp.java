package org.conflictledger.dataset.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conflictledger.article.Article;

/**
 * Stanford CoreNLP as a yardstick: sentences, parts of speech and names, what event coders have
 * done before they begin. It is under the GPL: it runs as a program of its own, by its own command
 * line, and is neither linked nor packed.
 */
public final class CoreNlp {

  private static final Pattern TOTAL = Pattern.compile("TOTAL: ([0-9.]+) sec\\.");

  private final String java;
  private final String classPath;

  /**
   * @param classPath of CoreNLP and its English models
   */
  public CoreNlp(String classPath) {
    this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    this.classPath = classPath;
  }

  /**
   * Kilobytes of text a second on one thread, loading left out.
   *
   * @param bytes of text to read
   * @param scratch a folder that is not there
   */
  public double kilobytesPerSecond(Corpus corpus, long bytes, Path scratch) throws IOException {
    Files.createDirectories(scratch);
    List<String> files = new ArrayList<>();
    long written = 0;
    for (Iterator<Article> articles = corpus.articles(); written < bytes; ) {
      Path file = scratch.resolve(files.size() + ".txt");
      byte[] text = articles.next().text().getBytes(StandardCharsets.UTF_8);
      Files.write(file, text);
      files.add(file.toString());
      written += text.length;
    }
    Path list = scratch.resolve("list");
    Files.write(list, files);
    double seconds = seconds(list, scratch.resolve("answers"));
    return written / 1e3 / seconds;
  }

  private double seconds(Path list, Path answers) throws IOException {
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx3g",
                "-cp",
                classPath,
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                "tokenize,pos,lemma,ner",
                "-threads",
                "1",
                "-filelist",
                list.toString(),
                "-outputFormat",
                "text",
                "-outputDirectory",
                answers.toString())
            .redirectErrorStream(true)
            .start();
    OptionalDouble total = OptionalDouble.empty();
    String last = "";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
        Matcher told = TOTAL.matcher(line);
        if (told.find()) {
          total = OptionalDouble.of(Double.parseDouble(told.group(1)));
        }
      }
    }
    if (exitCode(process) != 0 || total.isEmpty()) {
      throw new IOException("CoreNLP did not tell its time; its last words: " + last);
    }
    return total.getAsDouble();
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while CoreNLP ran", e);
    }
  }
}
