package org.conflictledger.article.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** Tells the language of a text, by OpenNLP's model of 183 languages. Thread-safe. */
public final class Language {

  /** ISO 639-3. */
  public static final String ENGLISH = "eng";

  private static final String MODEL = "/langdetect-183.bin";

  /** So much of a text tells its language. */
  private static final int SAMPLE = 1_500;

  private final ThreadSafeLanguageDetectorME detector;

  private Language(ThreadSafeLanguageDetectorME detector) {
    this.detector = detector;
  }

  private static final class Loaded {
    private static final Language ONE = load();
  }

  /** One a JVM: the model takes about a second to load. */
  public static Language identification() {
    return Loaded.ONE;
  }

  private static Language load() {
    try (InputStream in = Language.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + MODEL + "; build it again");
      }
      return new Language(new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /** The most likely language of a text, as an ISO 639-3 code. */
  String of(String text) {
    return detector.predictLanguage(text.substring(0, Math.min(SAMPLE, text.length()))).getLang();
  }
}
