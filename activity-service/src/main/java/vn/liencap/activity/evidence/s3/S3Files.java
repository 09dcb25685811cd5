package vn.liencap.activity.evidence.s3;

import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.liencap.activity.evidence.EvidenceFiles;

/** Files as objects of one bucket, each under its own key. */
final class S3Files implements EvidenceFiles {
  private static final int PRECONDITION_FAILED = 412;
  private static final int NOT_IMPLEMENTED = 501;

  private final S3Client store;
  private final String bucket;

  S3Files(S3Client store, String bucket) {
    this.store = store;
    this.bucket = bucket;
  }

  @Override
  public void keep(String key, String type, byte[] content) {
    if (isKept(key)) {
      return;
    }
    try {
      put(key, type, content, true);
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_IMPLEMENTED) {
        // An older store without conditions: the look before has to do.
        put(key, type, content, false);
      } else if (e.statusCode() != PRECONDITION_FAILED) {
        throw e;
      }
      // Otherwise another instance has kept it since the look before.
    }
  }

  private boolean isKept(String key) {
    try {
      store.headObject(head -> head.bucket(bucket).key(key));
      return true;
    } catch (NoSuchKeyException _) {
      return false;
    }
  }

  private void put(String key, String type, byte[] content, boolean onlyNew) {
    store.putObject(
        put -> {
          put.bucket(bucket).key(key).contentType(type);
          if (onlyNew) {
            put.ifNoneMatch("*");
          }
        },
        RequestBody.fromBytes(content));
  }

  @Override
  public Optional<InputStream> open(String key) {
    try {
      return Optional.of(store.getObject(get -> get.bucket(bucket).key(key)));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }
}
