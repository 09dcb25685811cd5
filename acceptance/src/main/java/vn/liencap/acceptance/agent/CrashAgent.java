package vn.liencap.acceptance.agent;

import static net.bytebuddy.matcher.ElementMatchers.isPrivate;
import static net.bytebuddy.matcher.ElementMatchers.nameMatches;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Weaves the {@link Fuse} into the methods where a service writes, sends, commits or begins. */
public final class CrashAgent {
  private static final Map<String, ElementMatcher<? super MethodDescription>> WOVEN =
      Map.of(
          "com.mongodb.client.internal.MongoCollectionImpl",
          isPrivate()
              .and(
                  nameMatches(
                      "execute(BulkWrite|InsertOne|InsertMany|ReplaceOne|Update|Delete|FindOneAnd.*)")),
          "vn.liencap.messaging.EventProducer",
          named("send"),
          "org.apache.kafka.clients.producer.KafkaProducer",
          named("doSend"),
          "org.apache.kafka.clients.consumer.KafkaConsumer",
          named("commitSync").and(takesArgument(0, Map.class)),
          "vn.liencap.messaging.OutboxRelay",
          named("send"),
          "vn.liencap.messaging.OutboxSweep",
          named("sweep").and(takesArgument(0, Instant.class)),
          "vn.liencap.plan.cascade.Cascading",
          namedOneOf("start", "assign"),
          "vn.liencap.notification.reminding.ReminderSweep",
          named("lookAt"));

  private CrashAgent() {}

  /**
   * Called by the JVM before the program.
   *
   * @param file where the fuse is armed
   */
  public static void premain(String file, Instrumentation jvm) {
    Fuse.watch(Path.of(file));
    AgentBuilder agent = new AgentBuilder.Default().ignore(none()).disableClassFormatChanges();
    for (var woven : WOVEN.entrySet()) {
      var advice = Advice.to(Weaving.class).on(woven.getValue());
      agent =
          agent
              .type(named(woven.getKey()))
              .transform((builder, _, _, _, _) -> builder.visit(advice));
    }
    agent.installOn(jvm);
  }
}
