package vn.liencap.acceptance.rights;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The things of one unit that a table's requests name in angle brackets. */
final class Things {
  private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");

  private final Map<String, String> ids = new ConcurrentHashMap<>();
  private final Map<String, Supplier<String>> makers = new ConcurrentHashMap<>();
  private final ReentrantLock oneAtATime = new ReentrantLock();

  void put(String name, String id) {
    ids.put(name, id);
  }

  /** A thing that is made when it is needed, and again when it was used up. */
  void putFresh(String name, Supplier<String> maker) {
    makers.put(name, maker);
    ids.put(name, maker.get());
  }

  /** Makes things anew, because what they were made for is another unit's by now. */
  void remake(List<String> names) {
    names.forEach(name -> ids.put(name, requireNonNull(makers.get(name)).get()));
  }

  /** A text with the things' ids in place of their names. */
  String filledIn(String text) {
    return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(id(name.group(1))));
  }

  private String id(String name) {
    if (name.equals("new")) {
      return "q" + UUID.randomUUID().toString().substring(0, 8);
    }
    if (name.equals("number")) {
      return Integer.toString(ThreadLocalRandom.current().nextInt(1_000, 90_000));
    }
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("The table names an unknown thing: <" + name + ">");
    }
    return id;
  }

  /**
   * Does one request. What was made for one use only is nobody else's meanwhile, and is made anew
   * when the request was done.
   *
   * @param path the request's path with the things' names
   * @param request gives whether it was done
   */
  void use(String path, BooleanSupplier request) {
    List<String> fresh =
        NAME.matcher(path)
            .results()
            .map(name -> name.group(1))
            .filter(makers::containsKey)
            .toList();
    if (fresh.isEmpty()) {
      var _ = request.getAsBoolean();
      return;
    }
    oneAtATime.lock();
    try {
      if (request.getAsBoolean()) {
        fresh.forEach(name -> ids.put(name, requireNonNull(makers.get(name)).get()));
      }
    } finally {
      oneAtATime.unlock();
    }
  }
}
