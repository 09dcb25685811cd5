package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.services.Query;

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
    @Nullable String cursor) {
  private static final int ROWS = 50;

  /** How many a picture of a year or a month shows at most. */
  private static final int MOST = 200;

  /** The same for the service, for a reader of that unit. */
  Query query(UnitId reader) {
    boolean ours = blank(unit) && blank(plan);
    return shown()
        .with("due-before", dueBefore)
        .with("unit", ours ? reader : unit)
        .with("cursor", cursor)
        .with("limit", ROWS);
  }

  /** What falls due in these days, both included, for a reader of that unit. */
  Query due(LocalDate from, LocalDate to, UnitId reader) {
    boolean ours = blank(unit) && blank(plan);
    return shown()
        .with("due-from", from)
        .with("due-before", to.plusDays(1))
        .with("unit", ours ? reader : unit)
        .with("limit", MOST);
  }

  /** The address of another view of the same activities. */
  public String view(String path, String name, String value) {
    return path + shown().with("unit", unit).with(name, value);
  }

  /** The address of a workbook of the same activities, for a reader of that unit. */
  public String workbook(String path, UnitId reader) {
    boolean ours = blank(unit) && blank(plan);
    return path + shown().with("due-before", dueBefore).with("unit", ours ? reader : unit);
  }

  /** The same as fields of a form, the place in the list included. */
  public Map<String, String> fields() {
    return shown()
        .with("dueBefore", dueBefore)
        .with("unit", unit)
        .with("cursor", cursor)
        .parameters();
  }

  /** The address of a page about the same activities. */
  public String at(String path) {
    return path + shown().with("dueBefore", dueBefore).with("unit", unit);
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
    return "/hoat-dong"
        + shown().with("dueBefore", dueBefore).with("unit", unit).with("cursor", next);
  }

  /** True when something narrows the list. */
  public boolean narrowed() {
    return !path(null).equals("/hoat-dong");
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
