package vn.liencap.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.pattern.PathPattern;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;

/**
 * The table of rights, {@code rights/table.txt}, asked of the running system line by line: every
 * endpoint and everybody at the services, which decide; through the portal and on its pages, of
 * each role one person for each answer, or with {@code -Dliencap.rights.everybody=true} everybody.
 */
class RightsIT {
  private static final List<Block> TABLE = RightsTable.read();
  private static final List<Endpoint> ENDPOINTS = Endpoints.all();

  private static final boolean EVERYBODY = Boolean.getBoolean("liencap.rights.everybody");

  private static final Calls CALLS = new Calls();
  private static EmptySystem system;
  private static Cast cast;
  private static Places places;
  private static Stage stage;

  @BeforeAll
  static void prepare() {
    long began = System.nanoTime();
    system = EmptySystem.get();
    cast = new Cast(system, CALLS);
    places = new Places(system, CALLS, cast);
    stage = new Stage(system, CALLS, cast, places);
    stage.set("service", "portal", "page");
    System.out.printf("The table's stage was set after %.0f s%n", secondsSince(began));
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  @Test
  void everyEndpointStandsInTheTable() {
    Set<String> missing = new TreeSet<>();
    Set<Endpoint> meant = new HashSet<>();
    TABLE.forEach(block -> meant.addAll(meantBy(block)));
    for (Endpoint endpoint : ENDPOINTS) {
      if (!meant.contains(endpoint)) {
        missing.add(
            "%s is not in the table of rights. Add to %s a block that begins with%n    %s%nand says"
                    .formatted(endpoint, RightsTable.FILE, beginning(endpoint))
                + " who gets which answer; see CONTRIBUTING.md, \"A new endpoint\".");
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String beginning(Endpoint endpoint) {
    return endpoint.toString().replaceAll("\\{(\\w+)}", "<$1>");
  }

  @Test
  void everyBlockOfTheTableIsAboutAnEndpoint() {
    assertThat(TABLE).allSatisfy(block -> assertThat(meantBy(block)).isNotEmpty());
  }

  /** The endpoints that a router would take the block's request to. */
  private static List<Endpoint> meantBy(Block block) {
    List<Endpoint> matching = ENDPOINTS.stream().filter(it -> it.isMeantBy(block)).toList();
    Optional<PathPattern> best =
        matching.stream()
            .map(Endpoint::pattern)
            .min(Comparator.comparing(it -> it, PathPattern.SPECIFICITY_COMPARATOR));
    return matching.stream()
        .filter(endpoint -> endpoint.pattern().equals(best.orElseThrow()))
        .toList();
  }

  @Test
  void whatTheServicesDescribeIsKnownToTheTable() {
    for (Service service : EnumSet.complementOf(EnumSet.of(Service.PORTAL))) {
      var description =
          CALLS.send(Ask.get(system.at(service).resolve("/v3/api-docs"), null)).done().json();
      description
          .get("paths")
          .propertyStream()
          .flatMap(
              path ->
                  path.getValue()
                      .propertyStream()
                      .map(
                          operation ->
                              "%s %s %s"
                                  .formatted(
                                      service.word(),
                                      operation.getKey().toUpperCase(Locale.ROOT),
                                      path.getKey())))
          .forEach(
              described ->
                  assertThat(ENDPOINTS.stream().map(Endpoint::toString)).contains(described));
    }
  }

  @Test
  void everybodyIsAnsweredAsTheTableSaysAtTheServices() {
    walk("service", null, TABLE.stream().filter(block -> !block.isPage()));
  }

  /** Of what the portal does not pass on it answers for itself, and did so at the services. */
  @Test
  void everybodyIsAnsweredAsTheTableSaysThroughThePortal() {
    walk(
        "portal",
        Service.PORTAL,
        TABLE.stream()
            .filter(block -> !block.isPage() && !block.door().equals("each"))
            .map(RightsIT::asWideAsAsked));
  }

  private static Block asWideAsAsked(Block block) {
    return EVERYBODY ? block : block.forOneOfEach();
  }

  @Test
  void everybodyIsAnsweredAsTheTableSaysOnThePages() {
    long began = System.nanoTime();
    var walk =
        new PageWalk(
            Administrator.of(system.process()), new Versions(system, CALLS, cast), places, stage);
    List<String> wrong =
        walk.through(TABLE.stream().filter(Block::isPage).map(RightsIT::asWideAsAsked).toList());
    System.out.printf(
        "%d forms of the table of rights in %.0f s%n", walk.asked(), secondsSince(began));
    assertThat(wrong).isEmpty();
  }

  private static void walk(String name, @Nullable Service door, Stream<Block> blocks) {
    long began = System.nanoTime();
    var walk = new Walk(system, CALLS, cast, places, stage, name, door);
    List<String> wrong = walk.through(blocks.toList());
    System.out.printf(
        "%d requests of the table of rights (%s) in %.0f s%n",
        walk.asked(), name, secondsSince(began));
    assertThat(wrong).isEmpty();
  }
}
