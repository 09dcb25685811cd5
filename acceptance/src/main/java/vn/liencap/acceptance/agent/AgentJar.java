package vn.liencap.acceptance.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/** The agent as the JVM wants it: a jar, here an empty one that names where the classes are. */
public final class AgentJar {
  private AgentJar() {}

  /** Writes the jar into a folder. */
  public static Path in(Path folder) {
    var manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", CrashAgent.class.getName());
    attributes.putValue(
        "Class-Path", String.join(" ", List.of(of(AgentJar.class), of(ByteBuddy.class))));
    Path jar = folder.resolve("crash-agent.jar");
    try {
      Files.createDirectories(folder);
      new JarOutputStream(Files.newOutputStream(jar), manifest).close();
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a class was loaded from, as an address. */
  private static String of(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI().toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
