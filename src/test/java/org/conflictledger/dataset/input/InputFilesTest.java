package org.conflictledger.dataset.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("my news"));
  }

  @Test
  void foldersAreWalkedAndEachFileIsTakenOnce() throws IOException {
    touch("b/2.jsonl");
    touch("a/1.csv.gz");
    touch("b/.hidden.jsonl");
    touch("b/_SUCCESS");
    InputListing listing = list(folder.toString(), folder + "/b", folder + "/b/2.jsonl");
    assertThat(names(listing)).containsExactly("a/1.csv.gz", "b/2.jsonl");
    assertThat(listing.passedOver()).isEmpty();
  }

  @Test
  void globsMatchFilesAndFolders() throws IOException {
    touch("2021/1.jsonl");
    touch("2022/2.jsonl");
    touch("2023/3.jsonl");
    assertThat(names(list(folder + "/202[12]"))).containsExactly("2021/1.jsonl", "2022/2.jsonl");
    assertThat(names(list(folder + "/*/{1,3}.jsonl")))
        .containsExactly("2021/1.jsonl", "2023/3.jsonl");
  }

  @Test
  void nameThatLooksLikeAGlobIsTakenAsItIs() throws IOException {
    touch("[old] news.jsonl");
    assertThat(names(list(folder + "/[old] news.jsonl"))).containsExactly("[old] news.jsonl");
  }

  @Test
  void urisAreInputsToo() throws IOException {
    touch("1.jsonl");
    assertThat(names(list("file:" + folder))).containsExactly("1.jsonl");
  }

  @Test
  void partsOfAFolderNamedForItsFormatHaveThatFormat() throws IOException {
    touch("articles.jsonl/part-00000");
    assertThat(list(folder.toString()).files().get(0).format()).isEqualTo(InputFormat.JSONL);
  }

  @Test
  void unknownSuffixInAFolderIsPassedOverAndTold() throws IOException {
    touch("1.jsonl");
    touch("notes.docx");
    InputListing listing = list(folder.toString());
    assertThat(names(listing)).containsExactly("1.jsonl");
    assertThat(listing.passedOver().get(0).reason().code()).isEqualTo("unknown_format");
    assertThat(listing.passedOver().get(0).origin().file()).endsWith("notes.docx");
  }

  @Test
  void namedFileOfUnknownSuffixAsksForTheFormat() throws IOException {
    touch("articles.dat");
    assertThatThrownBy(() -> list(folder + "/articles.dat"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--input-format");
    InputListing listing =
        InputFiles.list(
            List.of(folder + "/articles.dat"), Optional.of(InputFormat.CSV), new Configuration());
    assertThat(listing.files().get(0).format()).isEqualTo(InputFormat.CSV);
  }

  @Test
  void linkToNothingIsUnreadable() throws IOException {
    touch("1.jsonl");
    Files.createSymbolicLink(folder.resolve("2.jsonl"), Path.of("gone.jsonl"));
    assertThat(list(folder.toString()).passedOver().get(0).reason().code()).isEqualTo("unreadable");
  }

  @Test
  void missingPathEmptyGlobAndEmptyFolderAreErrors() {
    assertThatThrownBy(() -> list(folder + "/gone.jsonl"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("gone.jsonl");
    assertThatThrownBy(() -> list(folder + "/*.jsonl"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("*.jsonl");
    assertThatThrownBy(() -> list(folder.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no input files in " + folder);
  }

  private void touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private static InputListing list(String... inputs) {
    return InputFiles.list(List.of(inputs), Optional.empty(), new Configuration());
  }

  private List<String> names(InputListing listing) {
    return listing.files().stream()
        .map(file -> folder.relativize(Path.of(file.name())).toString())
        .toList();
  }
}
