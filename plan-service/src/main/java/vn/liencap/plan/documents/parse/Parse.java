package vn.liencap.plan.documents.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.plan.documents.DocumentReader;
import vn.liencap.plan.documents.PlanJson;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.extraction.DocumentTexts;

/** {@code liencap parse FILE}: prints what stands in a plan document as JSON, without a server. */
public final class Parse {
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final PrintStream err;

  Parse(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Reads the one file named; the status is 0, 1 when it is refused, 2 when misused. */
  public static void main(String[] arguments) {
    // The libraries log what they meet; a person asked for one answer.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    var parse =
        new Parse(
            new PrintStream(out, false, UTF_8),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
    int status = parse.run(arguments);
    // A library that hangs in some file must not hold the process.
    Runtime.getRuntime().halt(status);
  }

  int run(String... arguments) {
    if (arguments.length != 1) {
      err.println("Cách dùng: ./liencap parse TỆP (.docx, .doc, .odt, .pdf có chữ, .html, .txt)");
      return MISUSED;
    }
    Path file = Path.of(arguments[0]);
    try {
      return Files.isRegularFile(file) ? read(file) : missing(file);
    } catch (IOException _) {
      err.println("Không mở được tệp " + file + ".");
      return MISUSED;
    }
  }

  private int missing(Path file) {
    err.println("Không có tệp " + file + ".");
    return MISUSED;
  }

  private int read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(DocumentTexts.LARGEST_BYTES + 1);
    }
    try (var reader = new DocumentReader(1)) {
      return switch (reader.read(bytes)) {
        case DocumentReader.Read read -> print(PlanJson.of(read.plan(), read.source()));
        case DocumentReader.Refused refused -> refuse(refused.why());
        case DocumentReader.Busy _ -> refuse(FileRefusal.TOO_SLOW);
      };
    }
  }

  private int print(PlanJson plan) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    json.writeValue((OutputStream) out, plan);
    out.println();
    out.flush();
    return 0;
  }

  private int refuse(FileRefusal why) {
    err.println(why.reason());
    return REFUSED;
  }
}
