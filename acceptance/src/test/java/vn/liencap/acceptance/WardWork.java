package vn.liencap.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What one ward enters, drawn from a seed, and what of it was acknowledged. */
final class WardWork {
  private static final int LONGEST_PAUSE_MS = 40;
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** One entry; its id is the client's, so that it may be sent again. */
  record Command(int item, String entry, boolean completes, int sessions, long spent) {

    Map<String, Object> body() {
      return Map.of(
          "entryId",
          entry,
          "date",
          LocalDate.now(ZONE).toString(),
          "text",
          "Lần nhập " + entry,
          "outputs",
          Map.of("session", sessions),
          "spent",
          spent);
    }
  }

  /** What is known of an activity after what was acknowledged. */
  record State(String status, long sessions, long spent) {
    static final State UNTOUCHED = new State("NOT_STARTED", 0, 0);

    State after(Command command) {
      return new State(
          command.completes() ? "COMPLETED" : "IN_PROGRESS",
          sessions + command.sessions(),
          spent + command.spent());
    }
  }

  private final Realm.Office ward;
  private final List<Command> commands = new ArrayList<>();
  private final Map<Integer, State> acknowledged = new TreeMap<>();
  private final List<Command> entered = new ArrayList<>();

  /**
   * Draws the work.
   *
   * @param items how many activities the ward carries
   * @param entries how many entries it makes, besides completing some
   */
  WardWork(Realm.Office ward, int items, int entries, Random random) {
    this.ward = ward;
    for (int i = 0; i < entries; i++) {
      commands.add(draw(random.nextInt(items), "lan-" + i, false, random));
    }
    for (int item = 0; item < items; item++) {
      if (random.nextBoolean()) {
        commands.add(draw(item, "xong-" + item, true, random));
      }
    }
  }

  private static Command draw(int item, String entry, boolean completes, Random random) {
    return new Command(item, entry, completes, random.nextInt(10), 1_000L * random.nextInt(500));
  }

  /** Makes all entries, one after another, each as insistently as told. */
  void carryOut(List<String> activities, Insistence insistence, Random pauses) {
    for (Command command : commands) {
      String path =
          "/api/activities/"
              + activities.get(command.item())
              + (command.completes() ? "/complete" : "/progress");
      insistence.ask(() -> ward.officer().post(path, command.body())).expect(200);
      acknowledged.merge(
          command.item(), State.UNTOUCHED.after(command), (before, _) -> before.after(command));
      entered.add(command);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauses.nextInt(LONGEST_PAUSE_MS)));
    }
  }

  String unit() {
    return ward.unit();
  }

  PortalSession officer() {
    return ward.officer();
  }

  State state(int item) {
    return acknowledged.getOrDefault(item, State.UNTOUCHED);
  }

  List<Command> entered() {
    return List.copyOf(entered);
  }
}
