package vn.liencap.notification.people.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.people.PersonEvent;
import vn.liencap.contracts.people.PersonState;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.Received;
import vn.liencap.notification.people.domain.Contacts;

/** Takes changes of accounts in. */
@Component
class PersonEventsHandler implements BatchHandler {
  private final Contacts contacts;

  PersonEventsHandler(Contacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public void handle(List<Received> batch) {
    contacts.follow(batch.stream().flatMap(PersonEventsHandler::personOf).toList());
  }

  private static Stream<PersonState> personOf(Received received) {
    return received.event() instanceof PersonEvent event
        ? Stream.of(event.person())
        : Stream.empty();
  }
}
