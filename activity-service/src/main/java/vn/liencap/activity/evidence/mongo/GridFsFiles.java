package vn.liencap.activity.evidence.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.evidence.EvidenceFiles;

/** Files in the GridFS bucket {@code evidence}, each under its own key. */
@Repository
@ConditionalOnProperty(
    name = "liencap.evidence.store",
    havingValue = "gridfs",
    matchIfMissing = true)
class GridFsFiles implements EvidenceFiles {
  private final GridFSBucket bucket;

  GridFsFiles(MongoTemplate mongo) {
    this.bucket = GridFSBuckets.create(mongo.getDb(), "evidence");
  }

  @Override
  public void keep(String key, String type, byte[] content) {
    var options = new GridFSUploadOptions().metadata(new Document("type", type));
    try {
      bucket.uploadFromStream(new BsonString(key), key, new ByteArrayInputStream(content), options);
    } catch (MongoWriteException e) {
      // It was kept before, or another instance keeps it at this moment.
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  @Override
  public Optional<InputStream> open(String key) {
    return bucket.find(Filters.eq("_id", key)).first() == null
        ? Optional.empty()
        : Optional.of(bucket.openDownloadStream(new BsonString(key)));
  }
}
