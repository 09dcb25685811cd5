package vn.liencap.activity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityLists;
import vn.liencap.activity.browsing.ActivityRow;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.browsing.Listing;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.outputs.OutputKind;
import vn.liencap.activity.outputs.OutputKinds;
import vn.liencap.activity.workbook.domain.SheetColumn;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.plan.ExpectedOutput;

/** A list of activities as a workbook: to read, or to be filled in. */
@Service
public class ActivityWorkbook {
  private static final int AT_ONCE = 200;
  private static final int MOST_LISTED = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(50);

  private final Listing listing;
  private final Browsing browsing;
  private final OutputKinds kinds;

  ActivityWorkbook(Listing listing, Browsing browsing, OutputKinds kinds) {
    this.listing = listing;
    this.browsing = browsing;
    this.kinds = kinds;
  }

  /** True when the reader may have that list. */
  public boolean mayRead(ActivityFilter filter, Actor actor) {
    return listing.find(filter, actor, null, 1).isPresent();
  }

  /** Writes the list with the figures so far, row by row as it is read. */
  public void writeList(ActivityFilter filter, Actor actor, OutputStream out) throws IOException {
    List<OutputKind> counted =
        filter.programme() == null ? kinds.everywhere() : kinds.of(filter.programme());
    List<SheetColumn> columns = new ArrayList<>(listed());
    columns.addAll(figures("soFar.", counted));
    columns.add(new SheetColumn("budget.planned", "Kinh phí dự kiến (đồng)"));
    columns.add(new SheetColumn("budget.spent", "Kinh phí đã chi (đồng)"));
    long end = System.nanoTime() + LONGEST.toNanos();
    try (var writing = new SheetWriting(out, columns)) {
      int written = 0;
      @Nullable String after = null;
      do {
        List<ActivityState> page = page(filter, actor, after);
        for (List<@Nullable Object> cells : cells(page, counted)) {
          writing.row(cells);
        }
        written += page.size();
        after = page.size() < AT_ONCE ? null : ActivityLists.sortKey(page.getLast());
      } while (after != null && written < MOST_LISTED && System.nanoTime() < end);
      if (after != null) {
        writing.row(List.of("", "Danh sách còn dài hơn; hãy lọc bớt rồi tải lại."));
      }
    }
  }

  /** Writes the open activities that the actor's unit leads or takes part in, to be filled in. */
  public void writeForm(ActivityFilter filter, Actor actor, OutputStream out) throws IOException {
    List<ActivityState> open = open(filter, actor);
    List<SheetColumn> columns = new ArrayList<>(listed());
    columns.add(new SheetColumn(SheetColumn.DATE, "Ngày thực hiện (ngày/tháng/năm)"));
    columns.add(new SheetColumn(SheetColumn.TEXT, "Nội dung đã làm"));
    columns.add(new SheetColumn(SheetColumn.PERCENT, "Tỷ lệ hoàn thành (%)"));
    columns.addAll(figures(SheetColumn.FIGURE, countedBy(open)));
    columns.add(new SheetColumn(SheetColumn.SPENT, "Kinh phí chi thêm (đồng)"));
    try (var writing = new SheetWriting(out, columns)) {
      for (int from = 0; from < open.size(); from += AT_ONCE) {
        List<ActivityState> page = open.subList(from, Math.min(open.size(), from + AT_ONCE));
        for (List<@Nullable Object> cells : cells(page, List.of())) {
          writing.row(cells.subList(0, listed().size()));
        }
      }
    }
  }

  private List<ActivityState> page(ActivityFilter filter, Actor actor, @Nullable String after) {
    return listing.find(filter, actor, after, AT_ONCE).orElse(List.of());
  }

  private List<ActivityState> open(ActivityFilter filter, Actor actor) {
    List<ActivityState> open = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      List<ActivityState> page = page(filter, actor, after.orElse(null));
      page.stream().filter(Activity::isOpen).forEach(open::add);
      after =
          page.size() < AT_ONCE
              ? Optional.empty()
              : Optional.of(ActivityLists.sortKey(page.getLast()));
    } while (after.isPresent() && open.size() < SheetReading.MOST_ROWS);
    return open.subList(0, Math.min(open.size(), SheetReading.MOST_ROWS));
  }

  private List<OutputKind> countedBy(List<ActivityState> activities) {
    Map<String, OutputKind> byCode = new LinkedHashMap<>();
    activities.stream()
        .map(ActivityState::programme)
        .distinct()
        .flatMap(programme -> kinds.counted(programme).stream())
        .forEach(kind -> byCode.putIfAbsent(kind.code(), kind));
    return List.copyOf(byCode.values());
  }

  private static List<SheetColumn> listed() {
    return List.of(
        new SheetColumn(SheetColumn.ID, "Mã hoạt động"),
        new SheetColumn(SheetColumn.TITLE, "Hoạt động"),
        new SheetColumn("unit", "Đơn vị chủ trì"),
        new SheetColumn("plan", "Kế hoạch"),
        new SheetColumn("due", "Hạn"),
        new SheetColumn("status", "Trạng thái"),
        new SheetColumn("percent.now", "Tiến độ đến nay (%)"),
        new SheetColumn("expected", "Sản phẩm dự kiến"));
  }

  private static List<SheetColumn> figures(String prefix, List<OutputKind> counted) {
    return counted.stream()
        .map(kind -> new SheetColumn(prefix + kind.code(), kind.label() + " (" + kind.unit() + ")"))
        .toList();
  }

  private List<List<@Nullable Object>> cells(List<ActivityState> page, List<OutputKind> counted) {
    Map<ActivityId, List<ExpectedOutput>> expected = browsing.outputsExpected(page);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ActivityRow row : browsing.rows(page)) {
      rows.add(cells(row, expected.getOrDefault(row.state().id(), List.of()), counted));
    }
    return rows;
  }

  private static List<@Nullable Object> cells(
      ActivityRow row, List<ExpectedOutput> expected, List<OutputKind> counted) {
    ActivityState state = row.state();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(state.id().value());
    cells.add(state.title());
    cells.add(row.unitName());
    cells.add(
        Stream.of(row.planNumber(), row.planTitle())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" ")));
    cells.add(row.nextDue());
    cells.add(row.overdue() ? "Quá hạn" : status(state));
    cells.add(state.percent());
    cells.add(expected.stream().map(ExpectedOutput::text).collect(Collectors.joining("; ")));
    counted.forEach(kind -> cells.add(state.outputs().get(kind.code())));
    cells.add(state.budgetPlanned());
    cells.add(state.budgetSpent());
    return cells;
  }

  private static String status(ActivityState state) {
    return switch (state.status()) {
      case NOT_STARTED -> "Chưa bắt đầu";
      case IN_PROGRESS -> "Đang làm";
      case COMPLETED -> "Hoàn thành";
      case PASSED_ON -> "Đã chuyển đơn vị kế thừa";
      case CANCELLED -> "Đã hủy";
    };
  }
}
