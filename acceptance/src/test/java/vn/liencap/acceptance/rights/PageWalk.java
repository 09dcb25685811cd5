package vn.liencap.acceptance.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.PortalSession.Answer;
import vn.liencap.contracts.Role;

/** Sends each form of the table once as everybody, with sessions as browsers have them. */
final class PageWalk {
  static final String WALK = "page";
  private static final int UNITS_A_PERSON = 5;
  private static final Pattern REFUSED =
      Pattern.compile("class=\"say late|class=\"text-late|is-invalid|<body[^>]*data-error");

  /** Whoever has read a notification is led to the list of them, without a word. */
  private static final Pattern DONE =
      Pattern.compile(
          "class=\"say ok|class=\"say soon(?! mb-0\" data-kept-note)|data-saved|action=\"/thong-bao/doc-het");

  private final Administrator administrator;
  private final Versions versions;
  private final Places places;
  private final Stage stage;
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();

  PageWalk(Administrator administrator, Versions versions, Places places, Stage stage) {
    this.administrator = administrator;
    this.versions = versions;
    this.places = places;
    this.stage = stage;
  }

  /** How many forms were sent. */
  int asked() {
    return asked.get();
  }

  /** What one person in one unit is to send. */
  private record Task(Person.InUnit person, Block block, Expected expected) {}

  /** A person of one role and the units in which they work. */
  private record Colleague(PortalSession session, Role role, List<Relation> relations) {}

  /** Walks the blocks; gives what was not answered as expected. */
  List<String> through(List<Block> blocks) {
    List<Colleague> colleagues = Stream.of(Role.values()).flatMap(this::hired).toList();
    // Refusals of everybody first, so that they meet the things as they were made.
    colleagues.parallelStream().forEach(colleague -> send(colleague, blocks, false));
    colleagues.forEach(colleague -> send(colleague, blocks, true));
    return wrong;
  }

  private void send(Colleague colleague, List<Block> blocks, boolean allowed) {
    for (Relation relation : colleague.relations()) {
      colleague.session().switchTo(places.asking(relation));
      tasks(blocks, new Person.InUnit(colleague.role(), relation), allowed)
          .forEach(task -> check(task, colleague.session()));
    }
  }

  private Stream<Colleague> hired(Role role) {
    // Whoever drafts for the unit comes before the unit itself: it is one draft for both.
    List<Relation> relations =
        Stream.of(Relation.values()).sorted(Comparator.comparing(Relation::word)).toList();
    List<Colleague> hired = new ArrayList<>();
    for (int i = 0; i < relations.size(); i += UNITS_A_PERSON) {
      List<Relation> theirs = relations.subList(i, Math.min(i + UNITS_A_PERSON, relations.size()));
      String name = Places.RUN + "." + role.name().toLowerCase(Locale.ROOT) + "." + i;
      List<String> units = theirs.stream().map(places::asking).toList();
      PortalSession session = administrator.person(name, units, role.name());
      hired.add(new Colleague(session, role, theirs));
    }
    return hired.stream();
  }

  private static Stream<Task> tasks(List<Block> blocks, Person.InUnit person, boolean allowed) {
    return blocks.stream()
        .flatMap(
            block ->
                Stream.ofNullable(block.answers().get(person))
                    .map(expected -> new Task(person, block, expected)))
        .filter(task -> task.expected().isAllowed() == allowed);
  }

  private void check(Task task, PortalSession session) {
    Things things = stage.of(WALK, task.person());
    things.use(task.block().path(), () -> isDone(task, things, session));
  }

  private boolean isDone(Task task, Things things, PortalSession session) {
    Answer answer = send(task.block(), things, session);
    asked.incrementAndGet();
    boolean done = isDone(answer);
    if (done != task.expected().isAllowed() || answer.status() >= 500) {
      wrong.add(
          "%s as %s: expected %s, got %d %s"
              .formatted(
                  task.block(), task.person(), task.expected(), answer.status(), said(answer)));
    }
    return done;
  }

  private Answer send(Block block, Things things, PortalSession session) {
    String path = things.filledIn(block.path());
    String body = block.body() == null ? "" : block.body();
    if (body.contains("<etag>")) {
      body = body.replace("<etag>", versions.of(block.path(), things));
    }
    body = things.filledIn(body);
    if (body.startsWith("multipart/form-data ")) {
      return upload(path, body.substring(body.indexOf(' ') + 1), session);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Stream.of(body.split("&", -1))
        .filter(field -> field.contains("="))
        .forEach(
            field -> {
              int at = field.indexOf('=');
              fields.put(field.substring(0, at), field.substring(at + 1));
            });
    return session.form(path, fields);
  }

  private static Answer upload(String path, String file, PortalSession session) {
    String form =
        """
        --teil
        Content-Disposition: form-data; name="validFrom"

        2025-07-01
        --teil
        Content-Disposition: form-data; name="file"; filename="don-vi.csv"
        Content-Type: text/csv

        %s
        --teil--
        """
            .formatted(file)
            .replace("\n", "\r\n");
    return session.post(
        path, "multipart/form-data; boundary=teil", BodyPublishers.ofString(form, UTF_8));
  }

  /** Done is what a page says was done, or what is answered without a page. */
  private static boolean isDone(Answer answer) {
    boolean shown = answer.status() / 100 == 2 && !REFUSED.matcher(answer.body()).find();
    return shown && (answer.body().isEmpty() || DONE.matcher(answer.body()).find());
  }

  private static String said(Answer answer) {
    var said = Pattern.compile("class=\"say[^>]*>.{0,160}").matcher(answer.body());
    return said.find() ? said.group() : answer.body().replaceAll("\\s+", " ");
  }
}
