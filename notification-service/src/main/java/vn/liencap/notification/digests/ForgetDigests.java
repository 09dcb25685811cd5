package vn.liencap.notification.digests;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.digests.domain.Addressee;
import vn.liencap.notification.digests.domain.Digests;
import vn.liencap.notification.people.Forgetting;

/** What waits for somebody whose account is disabled is told to nobody. */
@Component
class ForgetDigests implements Forgetting {
  private final Digests digests;

  ForgetDigests(Digests digests) {
    this.digests = digests;
  }

  @Override
  public void forget(Collection<PersonId> people) {
    digests.forget(people.stream().map(Addressee::of).toList());
  }
}
