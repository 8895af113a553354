package org.conflictledger.dataset.input;

import java.util.ArrayList;
import java.util.List;

/** Divides the input among tasks: large files in stretches, small ones together. */
public final class Slices {

  /** What opening a file costs, told in bytes read; keeps thousands of tiny files apart. */
  private static final long OPEN_COST = 1 << 20;

  private Slices() {}

  /**
   * @param tasks how many tasks there should be at least, when there is enough to read
   * @param most the most bytes a task should read
   */
  public static List<List<FileSlice>> pack(List<InputFile> files, int tasks, long most) {
    long openCost = Math.min(OPEN_COST, most);
    long total = files.stream().mapToLong(file -> file.length() + openCost).sum();
    long target = Math.max(openCost, Math.min(most, (total + tasks - 1) / tasks));
    List<List<FileSlice>> bundles = new ArrayList<>();
    List<FileSlice> bundle = new ArrayList<>();
    long size = 0;
    for (FileSlice slice : cut(files, target)) {
      long cost = slice.bytes() + openCost;
      if (!bundle.isEmpty() && size + cost > target + openCost) {
        bundles.add(List.copyOf(bundle));
        bundle.clear();
        size = 0;
      }
      bundle.add(slice);
      size += cost;
    }
    if (!bundle.isEmpty()) {
      bundles.add(List.copyOf(bundle));
    }
    return bundles;
  }

  private static List<FileSlice> cut(List<InputFile> files, long target) {
    List<FileSlice> slices = new ArrayList<>();
    for (InputFile file : files) {
      long step = file.format().splittable(file.name()) ? target : Long.MAX_VALUE;
      long begin = 0;
      do {
        long end = file.length() - begin <= step ? file.length() : begin + step;
        long reach = end == file.length() ? Long.MAX_VALUE : end;
        slices.add(
            new FileSlice(
                file.path().toUri().toString(),
                file.name(),
                file.format(),
                begin,
                reach,
                end - begin,
                new FileStamp(file.length(), file.modified())));
        begin = end;
      } while (begin < file.length());
    }
    return slices;
  }
}
