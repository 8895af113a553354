package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles are other people's and often under contract: no log says a word of theirs. */
class QuietLogTest {

  /** Words that nothing but the articles can say, in every field that is theirs. */
  private static final String ARTICLES =
      """
      {"id": "a1", "published": "2021-03-21", "source": "Wire", "title": "Quixwort", "text": "Zorbleth: 5 killed in SO today."}
      {"id": "a2", "published": "2021-03-21", "source": "Wire", "text": "Zorbleth will explode."}
      {"id": "a3", "published": "2021-03-21", "source": "Wire", "text": ["Zorbleth"]}
      {"id": "a4", "published": "2021-03-21", "text": "Zorbleth is cut
      {"id": "a1", "published": "2021-03-22", "source": "Wire", "text": "Zorbleth again: 6 killed in ML."}
      """;

  @TempDir Path folder;

  @Test
  void noWordOfAnArticleIsLogged() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
    List<String> logged = Collections.synchronizedList(new ArrayList<>());
    LoggerContext context = (LoggerContext) LogManager.getContext(false);
    LoggerConfig root = context.getConfiguration().getRootLogger();
    Level before = root.getLevel();
    Appender appender = new Appender(logged);
    appender.start();
    Map<String, org.apache.logging.log4j.core.Appender> usual = Map.copyOf(root.getAppenders());
    usual.keySet().forEach(root::removeAppender);
    root.addAppender(appender, Level.INFO, null);
    root.setLevel(Level.INFO);
    context.updateLoggers();
    try {
      assertThat(Build.of(folder.resolve("a.jsonl"), folder.resolve("out")).run(1).published())
          .isTrue();
    } finally {
      root.removeAppender(appender.getName());
      usual.values().forEach(other -> root.addAppender(other, null, null));
      root.setLevel(before);
      context.updateLoggers();
    }
    // Spark alone says hundreds of lines at INFO; were there none, nothing would be tested.
    assertThat(logged).hasSizeGreaterThan(100);
    assertThat(logged).noneMatch(line -> line.contains("Zorbleth") || line.contains("Quixwort"));
  }

  private static final class Appender extends AbstractAppender {

    private final List<String> logged;

    Appender(List<String> logged) {
      super("quiet", null, null, true, Property.EMPTY_ARRAY);
      this.logged = logged;
    }

    @Override
    public void append(LogEvent event) {
      StringWriter line = new StringWriter();
      line.write(event.getMessage().getFormattedMessage() + event.getContextData());
      if (event.getThrown() != null) {
        event.getThrown().printStackTrace(new PrintWriter(line, true));
      }
      logged.add(line.toString());
    }
  }
}
