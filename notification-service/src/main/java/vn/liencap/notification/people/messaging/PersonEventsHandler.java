package vn.liencap.notification.people.messaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.people.PersonEvent;
import vn.liencap.contracts.people.PersonState;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.Received;
import vn.liencap.notification.people.Forgetting;
import vn.liencap.notification.people.domain.Contacts;

/** Takes changes of accounts in. */
@Component
class PersonEventsHandler implements BatchHandler {
  private final Contacts contacts;
  private final List<Forgetting> forgetting;

  PersonEventsHandler(Contacts contacts, List<Forgetting> forgetting) {
    this.contacts = contacts;
    this.forgetting = forgetting;
  }

  @Override
  public void handle(List<Received> batch) {
    Set<PersonId> disabled =
        contacts.follow(batch.stream().flatMap(PersonEventsHandler::personOf).toList());
    if (!disabled.isEmpty()) {
      forgetting.forEach(part -> part.forget(disabled));
    }
  }

  private static Stream<PersonState> personOf(Received received) {
    return received.event() instanceof PersonEvent event
        ? Stream.of(event.person())
        : Stream.empty();
  }
}
