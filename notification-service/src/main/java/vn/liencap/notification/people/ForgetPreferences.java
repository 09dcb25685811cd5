package vn.liencap.notification.people;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.people.domain.Contacts;

/** What somebody wanted to receive, the Zalo id above all, goes with the account. */
@Component
class ForgetPreferences implements Forgetting {
  private final Contacts contacts;

  ForgetPreferences(Contacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public void forget(Collection<PersonId> people) {
    contacts.forgetPreferences(people);
  }
}
