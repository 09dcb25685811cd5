package vn.liencap.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;

/** Makes a used broker as good as new for the next test class. */
final class BrokerCleaning {

  private static final long LIMIT_SECONDS = 30;

  private BrokerCleaning() {}

  static void deleteTopicsAndGroups(String bootstrap) {
    var settings = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    try (var admin = Admin.create(settings)) {
      var groups =
          admin.listGroups().valid().get(LIMIT_SECONDS, TimeUnit.SECONDS).stream()
              .map(GroupListing::groupId)
              .collect(Collectors.toSet());
      var topics = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
      admin.deleteConsumerGroups(groups).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
      admin.deleteTopics(topics).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot clean the broker for the next test class", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while cleaning the broker", e);
    }
  }
}
