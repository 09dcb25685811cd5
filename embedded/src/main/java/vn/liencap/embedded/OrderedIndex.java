package vn.liencap.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index whose entries lie in the order of its fields' values. */
abstract class OrderedIndex extends Index<RecordKey> {

  private static final int MOST_RANGES = 10_000;

  protected final MVMap<byte[], byte[]> entries;
  protected final List<String> fields;

  protected OrderedIndex(
      String name, List<IndexKey> keys, boolean sparse, MVMap<byte[], byte[]> entries) {
    super(name, keys, sparse);
    this.entries = entries;
    this.fields = keys.stream().map(IndexKey::getKey).toList();
  }

  /** The record an entry points to. */
  protected abstract RecordKey position(Map.Entry<byte[], byte[]> entry);

  /** Whether a document may have several entries, one per element of an array. */
  protected abstract boolean isMultikey();

  /** How this index finds what the query demands, or null if it does not help. */
  @Nullable IndexPlan plan(Map<String, Demand> demands) {
    var prefixes = List.of(new byte[0]);
    int equal = 0;
    while (equal < fields.size()
        && demands.get(fields.get(equal)) instanceof Demand.OneOf(var values)
        && (long) prefixes.size() * values.size() <= MOST_RANGES) {
      prefixes = product(prefixes, values.stream().map(KeyBytes::of).toList());
      equal++;
    }
    if (equal < fields.size()
        && demands.get(fields.get(equal)) instanceof Demand.Between bounds
        && isServedByOneRange(bounds)) {
      var ranges = prefixes.stream().map(prefix -> KeyRange.between(prefix, bounds)).toList();
      return new IndexPlan(this, ranges, equal, true);
    }
    return equal == 0
        ? null
        : new IndexPlan(this, prefixes.stream().map(KeyRange::startingWith).toList(), equal, false);
  }

  /** All documents in the order of this index, or null if it does not have them all once. */
  @Nullable IndexPlan everything() {
    return isSparse() || isMultikey() ? null : new IndexPlan(this, List.of(KeyRange.ALL), 0, false);
  }

  Stream<RecordKey> positions(KeyRange range, boolean descending) {
    return Entries.of(entries, range, descending).map(this::position);
  }

  // One element of an array may satisfy the lower bound and another the upper.
  private boolean isServedByOneRange(Demand.Between bounds) {
    return bounds.from() == null || bounds.to() == null || !isMultikey();
  }

  private static List<byte[]> product(List<byte[]> prefixes, List<byte[]> values) {
    var product = new ArrayList<byte[]>(prefixes.size() * values.size());
    for (byte[] prefix : prefixes) {
      for (byte[] value : values) {
        product.add(new KeyBytes().addRaw(prefix).addRaw(value).toBytes());
      }
    }
    return product;
  }

  void clear() {
    entries.clear();
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return toIndexDescription().equals(other.toIndexDescription());
  }

  @Override
  public boolean canHandle(Document query) {
    return plan(Demand.of(query)) != null;
  }

  @Override
  public Iterable<RecordKey> getPositions(Document query) {
    var plan = plan(Demand.of(query));
    if (plan == null) {
      throw new IllegalArgumentException(this + " does not help with " + query);
    }
    return plan.positions(false).toList();
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    // The database removes the map.
  }
}
