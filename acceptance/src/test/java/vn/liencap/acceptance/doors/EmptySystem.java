package vn.liencap.acceptance.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.liencap.acceptance.FreePorts;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.TokenPress;

/**
 * One running system without demonstration data, for all tests at its doors. Each loads provinces
 * of its own and leaves the others' alone.
 */
public final class EmptySystem {
  private static final int MONGO = 12;
  private static final int KAFKA = 10;
  private static @Nullable EmptySystem running;

  private final StandaloneProcess process;
  private final TokenPress press;

  private EmptySystem(StandaloneProcess process) {
    this.process = process;
    // The first key is made when somebody asks for it.
    new Calls().send(Calls.Ask.get(at(Service.PORTAL).resolve("/oauth2/jwks"), null)).done();
    this.press = new TokenPress(process.portal(), mongo());
  }

  /** The system, started when it is first asked for, stopped with the JVM. */
  public static synchronized EmptySystem get() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static EmptySystem start() {
    try {
      Path folder = Files.createTempDirectory("liencap-doors");
      var process = StandaloneProcess.start(folder.resolve("data"), FreePorts.base(), "--no-demo");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
      return new EmptySystem(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(StandaloneProcess process, Path folder) {
    process.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, for example to sign its administrator in. */
  public StandaloneProcess process() {
    return process;
  }

  /** Makes tokens of whomever a test needs. */
  public TokenPress press() {
    return press;
  }

  /** Where an application listens. */
  public URI at(Service service) {
    return local("http", service.offset());
  }

  /** The broker. */
  public String kafka() {
    return "127.0.0.1:" + (process.portal().getPort() + KAFKA);
  }

  /** The database server. */
  public String mongo() {
    return local("mongodb", MONGO).toString();
  }

  private URI local(String scheme, int offset) {
    return URI.create(scheme + "://127.0.0.1:" + (process.portal().getPort() + offset));
  }
}
