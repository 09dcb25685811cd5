package vn.liencap.activity.evidence;

import java.io.InputStream;
import java.util.Optional;

/** Where the bytes of evidence are kept. */
public interface EvidenceFiles {

  /** Keeps bytes under a key; what is there already stays. */
  void keep(String key, String type, byte[] content);

  /** The bytes under a key, to be closed by the caller. */
  Optional<InputStream> open(String key);
}
