package vn.liencap.standalone;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command so that whatever goes wrong is told in one line, and never by a stack trace. */
final class Commands {
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private Commands() {}

  /** Runs the command; gives the exit code: 0 done, 1 failed, 2 refused. */
  static int run(Object command, String... args) {
    return new CommandLine(command)
        .setParameterExceptionHandler((e, _) -> tell(misused(e), REFUSED))
        .setExecutionExceptionHandler((e, _, _) -> failed(e))
        .execute(args);
  }

  private static int failed(Exception failure) {
    if (failure instanceof CommandRefused) {
      return tell(String.valueOf(failure.getMessage()), REFUSED);
    }
    LoggerFactory.getLogger(Commands.class).error("The command failed", failure);
    return tell("Có lỗi ngoài dự kiến: " + rootOf(failure) + ". Chi tiết trong nhật ký.", FAILED);
  }

  private static String misused(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? "Không hiểu " + String.join(" ", unmatched.getUnmatched()) + ". Xem --help."
        : "Tham số không hợp lệ (" + e.getMessage() + "). Xem --help.";
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + " " + root.getMessage();
  }

  private static int tell(String line, int code) {
    System.err.println("liencap: " + line);
    return code;
  }
}
