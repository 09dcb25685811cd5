package vn.liencap.plan.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import vn.liencap.plan.documents.domain.FileRefusal;

/** No part of an office document declares a document type: who does so wants entities expanded. */
final class XmlGuard {
  private static final int LOOKED_AT = 4096;

  private XmlGuard() {}

  static void check(byte[] xml) {
    String start =
        new String(xml, 0, Math.min(xml.length, LOOKED_AT), ISO_8859_1).replace("\0", "");
    if (start.contains("<!ENTITY") || start.contains("<!DOCTYPE")) {
      throw new Unreadable(FileRefusal.OUTSIDE_REFERENCE);
    }
  }
}
