package vn.liencap.portal.accounts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.PersonEvent.PersonChanged;
import vn.liencap.directory.VietnameseText;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.accounts.domain.Username;

/** Accounts in the database; every write tells the other services through the outbox. */
@Component
class MongoAccounts {
  private static final int CHANGES_KEPT = 50;

  private final MongoTemplate mongo;
  private final EventCodec codec;
  private final OutboxRelay relay;

  MongoAccounts(MongoTemplate mongo, EventCodec codec, OutboxRelay relay) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
  }

  /** True when there is no account at all. */
  boolean isEmpty() {
    return !mongo.exists(new Query(), AccountDocument.class);
  }

  /** The account with this id. */
  Optional<Account> find(PersonId id) {
    return document(id).map(AccountDocument::toAccount);
  }

  /** The account that signs in with this name. */
  Optional<Account> find(Username username) {
    Query byName = query(where("username").is(username.value()));
    return Optional.ofNullable(mongo.findOne(byName, AccountDocument.class))
        .map(AccountDocument::toAccount);
  }

  /**
   * Accounts in the order of their usernames.
   *
   * @param units only people of these units; everybody when null
   * @param words only those whose name or username holds these words, diacritics or not
   * @param after only usernames behind this one
   * @param limit how many at most
   */
  List<Account> list(
      @Nullable Collection<UnitId> units, String words, @Nullable String after, int limit) {
    List<Criteria> filters = new ArrayList<>();
    if (units != null) {
      filters.add(where("memberships.unit").in(units.stream().map(UnitId::value).toList()));
    }
    String folded = VietnameseText.folded(words);
    if (!folded.isEmpty()) {
      filters.add(where("searched").regex(Pattern.quote(folded)));
    }
    if (after != null) {
      filters.add(where("username").gt(after));
    }
    Query matching = filters.isEmpty() ? new Query() : query(new Criteria().andOperator(filters));
    return mongo
        .find(matching.with(Sort.by("username")).limit(limit), AccountDocument.class)
        .stream()
        .map(AccountDocument::toAccount)
        .toList();
  }

  /** Stores a new account; false when its id or its username is taken. */
  boolean insert(Account account, AccountChange change) {
    List<OutboxEntry> outbox = outbox(account);
    try {
      mongo.insert(AccountDocument.from(account, List.of(change), outbox));
    } catch (DuplicateKeyException _) {
      return false;
    }
    relay(account, outbox);
    return true;
  }

  /** Stores the account's next state; false when somebody else was faster. */
  boolean replace(Account next, AccountChange change) {
    Optional<AccountDocument> stored = document(next.id());
    if (stored.isEmpty() || stored.get().sequence() != next.sequence() - 1) {
      return false;
    }
    List<AccountChange> changes = new ArrayList<>(stored.get().changes());
    changes.add(change);
    List<OutboxEntry> fresh = outbox(next);
    List<OutboxEntry> outbox = new ArrayList<>(stored.get().outbox());
    outbox.addAll(fresh);
    var replaced =
        mongo.findAndReplace(
            query(where("_id").is(next.id().value()).and("sequence").is(next.sequence() - 1)),
            AccountDocument.from(
                next,
                changes.subList(Math.max(0, changes.size() - CHANGES_KEPT), changes.size()),
                outbox),
            FindAndReplaceOptions.empty());
    if (replaced == null) {
      return false;
    }
    relay(next, outbox);
    return true;
  }

  private Optional<AccountDocument> document(PersonId id) {
    return Optional.ofNullable(mongo.findById(id.value(), AccountDocument.class));
  }

  private List<OutboxEntry> outbox(Account account) {
    return List.of(codec.encode(new PersonChanged(account.state())));
  }

  private void relay(Account account, List<OutboxEntry> outbox) {
    relay.relay(AccountDocument.COLLECTION, account.id().value(), outbox);
  }
}
