package org.conflictledger.dataset.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;

class SlicesTest {

  private static final long MB = 1_000_000;

  @Test
  void smallFilesShareATask() {
    List<InputFile> files =
        IntStream.range(0, 1000).mapToObj(i -> file("f" + i + ".txt", 2_000)).toList();
    List<List<FileSlice>> tasks = Slices.pack(files, 4, 64 * MB);
    assertThat(tasks).hasSizeBetween(4, 30);
    assertThat(tasks.stream().mapToInt(List::size).sum()).isEqualTo(1000);
  }

  @Test
  void plainLinesAreCutInStretchesThatCoverTheFile() {
    List<FileSlice> slices =
        Slices.pack(List.of(file("a.jsonl", 200 * MB)), 2, 64 * MB).stream()
            .flatMap(List::stream)
            .toList();
    assertThat(slices).hasSize(4);
    for (int i = 1; i < slices.size(); i++) {
      assertThat(slices.get(i).begin()).isEqualTo(slices.get(i - 1).end());
    }
    assertThat(slices.get(0).begin()).isZero();
    assertThat(slices.get(3).end()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void compressedFilesAreReadWhole() {
    assertThat(Slices.pack(List.of(file("a.jsonl.gz", 200 * MB)), 8, 64 * MB))
        .hasSize(1)
        .allMatch(task -> task.size() == 1);
  }

  @Test
  void fewBytesStillKeepEveryCoreBusy() {
    assertThat(Slices.pack(List.of(file("a.jsonl", 32 * MB)), 8, 64 * MB)).hasSize(8);
  }

  private static InputFile file(String name, long length) {
    InputFormat format = InputFormat.ofName(name).orElseThrow();
    return new InputFile(new Path("/in/" + name), "/in/" + name, length, 0, format);
  }
}
