package vn.liencap.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import vn.liencap.acceptance.processes.Application;
import vn.liencap.acceptance.processes.Deployment;

/**
 * Whether anything is still on its way: in an outbox, before a consumer or a reminder that is due.
 */
final class Quiet {
  private Quiet() {}

  /** What is still on its way; empty when all is quiet. */
  static List<String> onTheWay(Deployment deployment) {
    List<String> waiting = new ArrayList<>();
    try (MongoClient client = MongoClients.create(deployment.databaseUri(Application.PLAN))) {
      for (Application application : Application.values()) {
        waitingIn(client.getDatabase(application.database()), waiting);
      }
      due(client.getDatabase(Application.NOTIFICATION.database()), waiting);
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", deployment.kafka()))) {
      for (GroupListing group :
          admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
        behind(admin, group.groupId(), waiting);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker does not answer", e);
    }
    return waiting;
  }

  private static void waitingIn(MongoDatabase database, List<String> waiting) {
    for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
      long outboxes =
          database.getCollection(collection).countDocuments(Filters.gt("outbox.id", ""));
      if (outboxes > 0) {
        waiting.add(outboxes + " outboxes in " + database.getName() + "." + collection);
      }
    }
  }

  /** Buckets of today's reminders that nobody has finished with. */
  private static void due(MongoDatabase database, List<String> waiting) {
    String tomorrow = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1).toString();
    long buckets =
        database
            .getCollection("buckets")
            .countDocuments(Filters.and(Filters.lt("_id", tomorrow), Filters.eq("waiting", true)));
    if (buckets > 0) {
      waiting.add(buckets + " buckets of reminders");
    }
  }

  private static void behind(Admin admin, String group, List<String> waiting)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, Long> ends = endsOf(admin, committed.keySet());
    committed.forEach(
        (partition, offset) -> {
          if (offset != null && offset.offset() < ends.getOrDefault(partition, 0L)) {
            waiting.add(group + " on " + partition);
          }
        });
  }

  private static Map<TopicPartition, Long> endsOf(Admin admin, Collection<TopicPartition> all)
      throws InterruptedException, ExecutionException {
    return admin
        .listOffsets(all.stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest())))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }
}
