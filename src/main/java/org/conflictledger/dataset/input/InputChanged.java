package org.conflictledger.dataset.input;

/**
 * An input file is no longer what it was when the run listed it. Half of an old file and half of a
 * new one are no input: the run ends, and what readers see stays.
 */
public final class InputChanged extends IllegalStateException {

  InputChanged(String file, String what) {
    super(
        "the input file "
            + file
            + " "
            + what
            + " while the run was reading; nothing was published. Run again when nothing writes"
            + " there: put a file among the input under its name only when it is whole");
  }
}
