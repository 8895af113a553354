package org.conflictledger.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.conflictledger.article.OneLine;
import picocli.CommandLine;

/** Runs a command: what the user did wrong is one line, what we did wrong is a trace. */
final class Commands {

  private Commands() {}

  /** The exit code. */
  static int run(Callable<Integer> command, String... arguments) {
    return run(command, new PrintWriter(System.err, true), arguments);
  }

  /**
   * @param errors where to tell what went wrong
   */
  static int run(Callable<Integer> command, PrintWriter errors, String... arguments) {
    CommandLine line = new CommandLine(command).setErr(errors);
    line.setExecutionExceptionHandler(
        (failure, commandLine, parsed) -> {
          if (failure instanceof UserException user) {
            commandLine.getErr().println("error: " + OneLine.of(user.getMessage()));
            return user.code().number();
          }
          trace(failure).forEach(commandLine.getErr()::println);
          return ExitCode.UNEXPECTED.number();
        });
    line.setParameterExceptionHandler(
        (mistake, parsed) -> {
          CommandLine commandLine = mistake.getCommandLine();
          commandLine.getErr().println("error: " + OneLine.of(mistake.getMessage()));
          commandLine.getErr().println("see " + commandLine.getCommandName() + " --help");
          return ExitCode.USAGE.number();
        });
    return line.execute(arguments);
  }

  /** Messages may quote what came from outside. */
  private static Stream<String> trace(Exception failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString().lines().map(text -> OneLine.of(text.replace("\t", "    ")));
  }
}
