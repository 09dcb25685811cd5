package vn.liencap.portal.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.directory.VietnameseText;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.accounts.domain.Username;

/** An account as it is stored, with its history and the events that are still to be sent. */
@Document(AccountDocument.COLLECTION)
@CompoundIndex(def = "{'memberships.unit': 1, 'username': 1}")
record AccountDocument(
    @Id String id,
    @Indexed(unique = true) String username,
    String name,
    @Nullable String email,
    List<Membership> memberships,
    boolean active,
    String passwordHash,
    boolean oneTimePassword,
    int credentials,
    long sequence,
    String searched,
    List<AccountChange> changes,
    List<OutboxEntry> outbox) {
  static final String COLLECTION = "accounts";

  static AccountDocument from(
      Account account, List<AccountChange> changes, List<OutboxEntry> outbox) {
    Profile profile = account.profile();
    return new AccountDocument(
        account.id().value(),
        account.username().value(),
        profile.name(),
        profile.email(),
        profile.memberships(),
        account.active(),
        account.passwordHash(),
        account.oneTimePassword(),
        account.credentials(),
        account.sequence(),
        VietnameseText.folded(profile.name() + " " + account.username()),
        changes,
        outbox);
  }

  Account toAccount() {
    return new Account(
        new PersonId(id),
        new Username(username),
        new Profile(name, email, memberships),
        active,
        passwordHash,
        oneTimePassword,
        credentials,
        sequence);
  }
}
