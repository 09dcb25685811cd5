package vn.liencap.notification.feeds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.notification.deadlines.ListDeadlines;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.feeds.domain.Feed;
import vn.liencap.notification.feeds.domain.Feeds;
import vn.liencap.notification.people.domain.Contacts;

/** What a feed shows: the unit's open deadlines that are the person's or nobody else's. */
@Component
public class ReadFeed {
  private final Feeds feeds;
  private final Contacts contacts;
  private final ListDeadlines deadlines;

  ReadFeed(Feeds feeds, Contacts contacts, ListDeadlines deadlines) {
    this.feeds = feeds;
    this.contacts = contacts;
    this.deadlines = deadlines;
  }

  /** The deadlines with a day, in order of date; empty when nobody may read by that token. */
  public Optional<List<Deadline>> by(String token) {
    return feeds.by(token).flatMap(this::deadlinesOf);
  }

  private Optional<List<Deadline>> deadlinesOf(Feed feed) {
    Set<Role> roles = contacts.rolesOf(feed.person(), feed.unit());
    return roles.isEmpty()
        ? Optional.empty() // who has left the unit follows its work no more
        : Optional.of(
            deadlines.of(feed.unit(), null).stream()
                .map(ListDeadlines.Owed::deadline)
                .filter(deadline -> deadline.due() != null)
                .filter(deadline -> concerns(feed.person(), roles, deadline))
                .toList());
  }

  private static boolean concerns(PersonId person, Set<Role> roles, Deadline deadline) {
    return deadline.owner() == null || person.equals(deadline.owner()) || roles.contains(Role.HEAD);
  }
}
