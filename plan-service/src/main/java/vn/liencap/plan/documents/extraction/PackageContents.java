package vn.liencap.plan.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FileRefusal;

/**
 * Looks through a zip package before any library does: how large it becomes, whether it is
 * encrypted, holds a macro, or refers to what lies outside.
 */
final class PackageContents {
  private static final long LARGEST_WHOLE = 150L * 1024 * 1024;
  private static final int LARGEST_TEXT_PART = 40 * 1024 * 1024;
  private static final int LARGEST_XML_KEPT = 8 * 1024 * 1024;
  private static final int MOST_PARTS = 5_000;
  private static final int BUFFER = 64 * 1024;

  private final Map<String, byte[]> kept = new HashMap<>();
  private final Budget budget;
  private long whole;
  private int parts;

  private PackageContents(Budget budget) {
    this.budget = budget;
  }

  static PackageContents of(byte[] file, Budget budget) {
    var contents = new PackageContents(budget);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        contents.part(part.getName(), zip);
      }
    } catch (ZipException e) {
      throw new Unreadable(
          String.valueOf(e.getMessage()).contains("encrypted")
              ? FileRefusal.ENCRYPTED
              : FileRefusal.BROKEN);
    } catch (IOException | IllegalArgumentException _) {
      throw new Unreadable(FileRefusal.BROKEN);
    }
    return contents;
  }

  private void part(String name, InputStream content) throws IOException {
    if (++parts > MOST_PARTS) {
      throw new Unreadable(FileRefusal.BOMB);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (isMacro(lower)) {
      throw new Unreadable(FileRefusal.MACRO);
    }
    boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.equals("mimetype");
    byte[] head = new byte[xml ? LARGEST_XML_KEPT : 0];
    int length = measured(content, head, xml);
    if (xml) {
      byte[] part = java.util.Arrays.copyOf(head, Math.min(length, head.length));
      XmlGuard.check(part);
      kept.put(name, part);
    }
  }

  private static boolean isMacro(String name) {
    return name.endsWith("vbaproject.bin")
        || name.endsWith("vbadata.xml")
        || (name.startsWith("basic/") && name.endsWith(".xml") && !name.endsWith("script-lc.xml"))
        || (name.startsWith("scripts/") && !name.endsWith("/"));
  }

  private int measured(InputStream content, byte[] head, boolean xml) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int length = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      budget.check();
      int fits = Math.min(read, Math.max(0, head.length - length));
      if (fits > 0) {
        System.arraycopy(buffer, 0, head, length, fits);
      }
      length += read;
      whole += read;
      if (whole > LARGEST_WHOLE || (xml && length > LARGEST_TEXT_PART)) {
        throw new Unreadable(FileRefusal.BOMB);
      }
    }
    return length;
  }

  /** A part of XML, as far as it is kept; null when there is none of that name. */
  byte @Nullable [] xml(String name) {
    return kept.get(name);
  }

  boolean has(String name) {
    return kept.containsKey(name);
  }

  /** The text of a small part; "" when there is none. */
  String text(String name) {
    byte[] part = kept.get(name);
    return part == null ? "" : new String(part, java.nio.charset.StandardCharsets.UTF_8);
  }
}
