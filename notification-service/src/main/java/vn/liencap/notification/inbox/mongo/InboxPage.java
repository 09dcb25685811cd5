package vn.liencap.notification.inbox.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.notification.channels.domain.Notification;

/**
 * Notifications that were put away; written once.
 *
 * @param id named in the inbox
 * @param entries newest first
 */
@Document("inboxPages")
record InboxPage(@Id String id, List<Notification> entries) {}
