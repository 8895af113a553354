package org.conflictledger.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private static final Path PAGE = Path.of("src/site/markdown/data-dictionary.md");

  @Test
  void thePageTellsWhatTheSchemasTell() throws IOException {
    if (Boolean.getBoolean("dictionary.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, DataDictionary.page());
    }
    assertThat(PAGE).hasContent(DataDictionary.page());
  }
}
