package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.signin.CurrentUser;

/**
 * Which activities the list shows.
 *
 * @param q words of the title
 * @param status NOT_STARTED, IN_PROGRESS, COMPLETED or CANCELLED; all when null
 * @param role lead or coordinating; both when null
 * @param dueBefore the day after the last due day, ISO
 * @param plan of one plan
 * @param programme of one programme
 * @param unit of one unit; the reader's own when null and no plan is named
 * @param owner {@link #MINE}, or the value of a choice of owner
 * @param settlement {@link #WAITING} for what waits to be settled; all when null
 * @param cursor where the page begins
 */
record ActivityFilter(
    @Nullable String q,
    @Nullable String status,
    @Nullable String role,
    @Nullable String dueBefore,
    @Nullable String plan,
    @Nullable String programme,
    @Nullable String unit,
    @Nullable String owner,
    @Nullable String settlement,
    @Nullable String cursor) {
  static final String MINE = "me";
  static final String WAITING = "waiting";
  private static final int ROWS = 50;

  /** How many a picture of a year or a month shows at most. */
  private static final int MOST = 200;

  /** The same for the service, for that reader. */
  Query query(CurrentUser reader) {
    boolean ours = blank(unit) && blank(plan);
    return owned(reader)
        .with("due-before", dueBefore)
        .with("unit", ours ? reader.unit() : unit)
        .with("unsettled", unsettled())
        .with("cursor", cursor)
        .with("limit", ROWS);
  }

  /** What falls due in these days, both included, for that reader. */
  Query due(LocalDate from, LocalDate to, CurrentUser reader) {
    boolean ours = blank(unit) && blank(plan);
    return owned(reader)
        .with("due-from", from)
        .with("due-before", to.plusDays(1))
        .with("unit", ours ? reader.unit() : unit)
        .with("unsettled", unsettled())
        .with("limit", MOST);
  }

  /** The address of another view of the same activities. */
  public String view(String path, String name, String value) {
    return path + kept().with(name, value);
  }

  /** What is mine: what I own, and what my room or post has without one owner. */
  private Query owned(CurrentUser reader) {
    if (owner == null || owner.isBlank()) {
      return shown();
    }
    Chosen chosen =
        MINE.equals(owner) ? new Chosen(reader.person(), reader.post()) : Chosen.read(owner);
    return shown().with("owner", chosen.person()).with("post", chosen.post());
  }

  /** The address of a workbook of the same activities, for that reader. */
  public String workbook(String path, CurrentUser reader) {
    boolean ours = blank(unit) && blank(plan);
    return path
        + owned(reader)
            .with("due-before", dueBefore)
            .with("unit", ours ? reader.unit() : unit)
            .with("unsettled", unsettled());
  }

  private @Nullable String unsettled() {
    return WAITING.equals(settlement) ? "true" : null;
  }

  /** The same as fields of a form, the place in the list included. */
  public Map<String, String> fields() {
    return kept().with("cursor", cursor).parameters();
  }

  /** The address of a page about the same activities. */
  public String at(String path) {
    return path + kept();
  }

  private Query kept() {
    return shown()
        .with("owner", owner)
        .with("dueBefore", dueBefore)
        .with("unit", unit)
        .with("settlement", settlement);
  }

  private Query shown() {
    return Query.none()
        .with("q", q)
        .with("status", status)
        .with("role", role)
        .with("plan", plan)
        .with("programme", programme);
  }

  /** The address of the page that begins at a cursor; the first one when null. */
  public String path(@Nullable String next) {
    return "/hoat-dong" + kept().with("cursor", next);
  }

  /** True when something narrows the list. */
  public boolean narrowed() {
    return !path(null).equals("/hoat-dong");
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
