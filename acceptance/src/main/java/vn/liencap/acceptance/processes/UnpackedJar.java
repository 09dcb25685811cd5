package vn.liencap.acceptance.processes;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An application's executable jar, unpacked as the container image has it. */
final class UnpackedJar {
  private static final String SUFFIX = "-boot.jar";

  private UnpackedJar() {}

  /**
   * The folder to start the application from; unpacked anew when the jar is another one.
   *
   * @param into where unpacked applications are kept between runs
   */
  static Path of(Application application, Path into) {
    try {
      Path jar = jarOf(application);
      Path folder = into.resolve(application.module());
      Path stamp = folder.resolve("unpacked");
      String now = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
      if (!Files.exists(stamp) || !Files.readString(stamp).equals(now)) {
        delete(folder);
        unpack(jar, folder);
        Files.writeString(stamp, now);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside this module, where the build has put it. */
  private static Path jarOf(Application application) throws IOException {
    Path target = Path.of("..", application.module(), "target").toAbsolutePath().normalize();
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .orElseThrow(() -> new IOException("No *" + SUFFIX + " in " + target + "; package it"));
    }
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(requireNonNull(target.getParent()));
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
