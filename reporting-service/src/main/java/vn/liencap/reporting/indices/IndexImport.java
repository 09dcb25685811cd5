package vn.liencap.reporting.indices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.reporting.indices.domain.Decision;
import vn.liencap.reporting.indices.domain.Entry;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.domain.Score;
import vn.liencap.reporting.indices.domain.Side;
import vn.liencap.reporting.indices.files.IndexFile;
import vn.liencap.reporting.indices.files.IndexFile.Column;
import vn.liencap.reporting.indices.files.IndexFile.Line;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Takes in a year of an index for all provinces at once: all of a file, or nothing of it. */
@Service
public class IndexImport {
  private static final int AT_ONCE = 4;
  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_FAULTS = 100;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

  private final IndexDesk desk;
  private final IndexCatalogue catalogue;
  private final IndexRights rights;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  IndexImport(IndexDesk desk, IndexCatalogue catalogue, IndexRights rights) {
    this.desk = desk;
    this.catalogue = catalogue;
    this.rights = rights;
  }

  /** Where all results of a file were published, for rows that do not say it themselves. */
  public record Published(
      @Nullable String document, @Nullable String link, @Nullable LocalDate date) {}

  /**
   * What was taken in.
   *
   * @param rows rows with anything in them
   * @param changed provinces of which something changed
   */
  public record Taken(int rows, int changed) {}

  /**
   * Takes a file in. A blank target or result leaves what stands there; a row with a result says
   * all of it.
   *
   * @throws ProblemException 403, 404; 422 with the lines that are wrong
   */
  public Taken take(String index, int year, byte[] file, Published published, Actor actor) {
    if (!rights.isMinistry(actor) || !actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden(
          "Chỉ chuyên viên, lãnh đạo của Bộ được nhập chỉ số của mọi tỉnh từ tệp.");
    }
    if (file.length > MOST_BYTES) {
      throw new ProblemException(
          HttpStatus.CONTENT_TOO_LARGE, "too-large", "Tệp lớn quá 1 MB. Hãy bỏ bớt trang và hình.");
    }
    IndexCatalogue.mustBeOpen(catalogue.get(index));
    List<Line> lines =
        few.run(() -> IndexFile.read(file))
            .orElseThrow(
                () ->
                    new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "not-a-table",
                        "Tệp này không có bảng chỉ số. Hãy tải bảng Excel trên trang Chỉ số, điền rồi nạp lại."));
    var reading = new Reading(index, year, published, actor);
    lines.forEach(reading::read);
    if (!reading.faults.isEmpty()) {
      throw ProblemException.invalid(
          "Có " + reading.faults.size() + " chỗ cần sửa trong tệp; chưa có dòng nào được nhận.",
          reading.faults.stream().limit(MOST_FAULTS).toList());
    }
    long changed =
        reading.entries.entrySet().stream()
            .filter(entry -> desk.keep(entry.getKey(), entry.getValue(), actor))
            .count();
    return new Taken(reading.entries.size(), Math.toIntExact(changed));
  }

  /** A file that is being read. */
  private final class Reading {
    private final String index;
    private final int year;
    private final Published published;
    private final Actor actor;
    private final List<UnitView> provinces;
    private final Map<IndexYearId, Function<IndexYear, Entry>> entries = new LinkedHashMap<>();
    private final Set<UnitId> seen = new HashSet<>();
    private final List<FieldProblem> faults = new ArrayList<>();

    private Reading(String index, int year, Published published, Actor actor) {
      this.index = index;
      this.year = year;
      this.published = published;
      this.actor = actor;
      this.provinces = rights.provinces(year);
    }

    private void read(Line line) {
      if (saysAnother(line, Column.INDEX, index)
          || saysAnother(line, Column.YEAR, String.valueOf(year))) {
        fault(line, "Dòng này là của chỉ số hoặc năm khác, không phải " + index + " " + year + ".");
        return;
      }
      Optional<UnitView> unit = unitOf(line);
      if (unit.isEmpty()) {
        fault(
            line,
            "Không có tỉnh “"
                + (line.of(Column.NAME) + " " + line.of(Column.CODE)).strip()
                + "” trong năm "
                + year
                + ".");
      } else if (!seen.add(unit.get().id())) {
        fault(line, unit.get().name() + " đã có ở dòng trên.");
      } else {
        read(line, new IndexYearId(index, year, unit.get().id()));
      }
    }

    private static boolean saysAnother(Line line, Column column, String wanted) {
      return !line.of(column).isEmpty() && !line.of(column).equalsIgnoreCase(wanted);
    }

    private Optional<UnitView> unitOf(Line line) {
      String code = line.of(Column.CODE);
      String name = bare(line.of(Column.NAME));
      return provinces.stream()
          .filter(unit -> code.isEmpty() || sameCode(unit.code(), code))
          .filter(unit -> name.isEmpty() || bare(unit.name()).equals(name))
          .filter(_ -> !code.isEmpty() || !name.isEmpty())
          .findFirst();
    }

    /** Spreadsheets take the zeros before a code away. */
    private static boolean sameCode(String code, String said) {
      return code.equalsIgnoreCase(said)
          || code.replaceFirst("^0+", "").equalsIgnoreCase(said.replaceFirst("^0+", ""));
    }

    private static String bare(String name) {
      return VietnameseText.folded(name).replaceFirst("^(?:tinh|thanh pho|tp) ", "");
    }

    private void read(Line line, IndexYearId id) {
      var typed = new Typed(line);
      Function<IndexYear, Entry> entry = typed.entry();
      if (typed.isWrong || typed.isBlank()) {
        return;
      }
      if (desk.decide(id, entry, actor) instanceof Decision.Invalid(var wrong)) {
        wrong.forEach(fault -> fault(line, headed(fault.field()) + fault.message()));
      } else {
        entries.put(id, entry);
      }
    }

    private static String headed(String field) {
      return switch (field) {
        case "target" -> "Mục tiêu: ";
        case "score" -> "Kết quả: ";
        case "rank" -> "Xếp hạng: ";
        case "of" -> "Trong số: ";
        case "document" -> "Nguồn: ";
        case "link" -> "Liên kết: ";
        case "date" -> "Ngày: ";
        default -> "";
      };
    }

    private void fault(Line line, String message) {
      faults.add(new FieldProblem("line " + line.line(), message));
    }

    /** The values of one line. */
    private final class Typed {
      private final Line line;
      private boolean isWrong;

      private Typed(Line line) {
        this.line = line;
      }

      private boolean isBlank() {
        return line.of(Column.TARGET).isEmpty() && line.of(Column.SCORE).isEmpty();
      }

      private Function<IndexYear, Entry> entry() {
        @Nullable Score target = score(Column.TARGET, "Mục tiêu");
        @Nullable Score score = score(Column.SCORE, "Kết quả");
        @Nullable Integer rank = whole(Column.RANK, "Xếp hạng");
        @Nullable Integer of = whole(Column.OF, "Trong số");
        @Nullable LocalDate date = date();
        return year ->
            score == null
                ? kept(year, target)
                : new Entry(
                    target == null ? year.target() : target,
                    score,
                    rank,
                    of == null && rank != null ? Integer.valueOf(provinces.size()) : of,
                    or(line.of(Column.DOCUMENT), published.document()),
                    or(line.of(Column.LINK), published.link()),
                    date == null ? published.date() : date);
      }

      private static Entry kept(IndexYear year, @Nullable Score target) {
        Entry stands =
            year.resultBy() == Side.MINISTRY
                ? year.asEntered()
                : new Entry(year.target(), null, null, null, null, null, null);
        return target == null
            ? stands
            : new Entry(
                target,
                stands.score(),
                stands.rank(),
                stands.of(),
                stands.document(),
                stands.link(),
                stands.date());
      }

      private static @Nullable String or(String said, @Nullable String other) {
        return said.isEmpty() ? other : said;
      }

      private @Nullable Score score(Column column, String heading) {
        String text = line.of(column);
        Optional<Score> read = Score.read(text);
        if (!text.isEmpty() && read.isEmpty()) {
          wrong(heading + ": “" + text + "” không phải là số, ví dụ 88,52.");
        }
        return read.orElse(null);
      }

      private @Nullable Integer whole(Column column, String heading) {
        String text = line.of(column);
        if (text.isEmpty()) {
          return null;
        }
        if (text.matches("\\d{1,4}")) {
          return Integer.valueOf(text);
        }
        wrong(heading + ": “" + text + "” không phải là số nguyên.");
        return null;
      }

      private @Nullable LocalDate date() {
        String text = line.of(Column.DATE);
        try {
          if (text.isEmpty()) {
            return null;
          }
          if (text.matches("\\d{5}")) {
            return DAY_ZERO.plusDays(Integer.parseInt(text)); // how spreadsheets keep a day
          }
          return text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
        } catch (DateTimeException _) {
          wrong("Ngày: “" + text + "” không phải là ngày, ví dụ 05/03/2026.");
          return null;
        }
      }

      private void wrong(String message) {
        isWrong = true;
        fault(line, message);
      }
    }
  }
}
