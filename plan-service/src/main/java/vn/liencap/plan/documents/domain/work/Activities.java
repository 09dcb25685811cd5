package vn.liencap.plan.documents.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.Grid;
import vn.liencap.plan.documents.domain.outline.Headings;
import vn.liencap.plan.documents.domain.outline.Section;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Piece;
import vn.liencap.plan.documents.domain.text.Words;

/** Reads the activities of a section, in whatever way it gives them. */
public final class Activities {
  private static final double TABLE = 0.95;
  private static final double PARAGRAPHS = 0.95;
  private static final double TIMETABLE = 0.8;
  private static final double LISTED = 0.7;
  private static final int LONGEST_GROUP = 80;

  /** What is to be done begins with a verb; "Cải cách thể chế" only heads what is to be done. */
  private static final Pattern ACTS =
      Pattern.compile(
          "(?iu)^(?:tổ chức|xây dựng|tuyên truyền|phát hành|mở|biên soạn|đăng|tham gia|cập nhật|phối hợp"
              + "|thực hiện|đẩy mạnh|tăng cường|thông qua|lồng ghép|tham mưu|ban hành|triển khai|in |phát "
              + "|viết|sản xuất|duy trì|niêm yết|treo|kiểm tra|theo dõi|công khai|phổ biến|quán triệt|rà soát"
              + "|định kỳ|hướng dẫn|báo cáo|tổng hợp|sơ kết|tổng kết|cung cấp|thiết lập|vận hành|hỗ trợ).*");

  /** "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện trong quý II." */
  private static final Pattern LED =
      Pattern.compile(
          "(?<![\\p{L}])(?:Giao(?: cho)?|giao(?: cho)?|do|Do|phân công)\\s+(?<lead>\\p{L}[^.;:]{2,80}?)\\s+(?:chủ trì|phụ trách|tham mưu|thực hiện|làm đầu mối)"
              + "(?:,?\\s+phối hợp (?:với )?(?:các )?(?<with>(?:\\p{Lu}|cơ quan|đơn vị|sở|phòng)[^.;:]{2,150}?))?(?=,?\\s+(?:thực hiện|tổ chức|triển khai|trong|trước|xây dựng|hoàn thành|tham mưu)(?!\\p{L})|[.;,]|$)");

  /** "(Chi tiết tại Phụ lục kèm theo)". */
  private static final Pattern IN_ANNEX =
      Pattern.compile(
          "(?iu)^\\(?.{0,60}(?:tại|theo|trong|ở|có) (?:các )?phụ (?:lục|biểu)(?!\\p{L}).{0,60}$");

  private static final int SHORTEST = 15;

  private final int planYear;

  /**
   * @param planYear the year meant where a time names none
   */
  public Activities(int planYear) {
    this.planYear = planYear;
  }

  /** True when the section holds a table of activities, or tells who leads what. */
  public static boolean areIn(Section section) {
    return hasTable(section) || ActivityParagraphs.areIn(section);
  }

  /** True when most of what is listed in the section tells who leads it. */
  public static boolean areLedIn(Section section) {
    List<Section> children = section.children();
    long led = children.stream().filter(ActivityParagraphs::isLed).count();
    return led > 0 && led * 2 >= children.size();
  }

  private static boolean hasTable(Section section) {
    return section.all().anyMatch(each -> !each.tables().isEmpty());
  }

  /** The activities in tables and in paragraphs that tell who leads them or when. */
  public List<FoundActivity> told(Section section) {
    List<FoundActivity> told = new ArrayList<>(inTables(section));
    if (ActivityParagraphs.areIn(section)) {
      told.addAll(ActivityParagraphs.in(section, planYear, PARAGRAPHS));
    }
    return told;
  }

  /** The activities of a section on activities, also those of which nothing more is told. */
  public List<FoundActivity> listed(Section section) {
    List<FoundActivity> told = told(section);
    return told.isEmpty() ? items(section).map(this::bare).toList() : told;
  }

  /** The activities of a section on timing. */
  public List<FoundActivity> timed(Section section) {
    List<FoundActivity> told = inTables(section);
    return told.isEmpty() ? Timetable.in(section, planYear, TIMETABLE) : told;
  }

  private List<FoundActivity> inTables(Section section) {
    return tables(section.all().flatMap(each -> each.tables().stream()).toList());
  }

  /** True for a table that gives tasks to units, not units to tasks. */
  public static boolean isOfDuties(Piece.Table table) {
    return Columns.of(table.grid())
        .filter(columns -> columns.indexOf(Part.LEAD) >= 0)
        .filter(columns -> columns.indexOf(Part.LEAD) < columns.indexOf(Part.TITLE))
        .isPresent();
  }

  /** The activities in tables; one without headings goes on with the one before. */
  public List<FoundActivity> tables(List<Piece.Table> tables) {
    var reader = new ActivityTable(planYear, TABLE);
    List<FoundActivity> activities = new ArrayList<>();
    @Nullable Columns columns = null;
    for (Piece.Table table : tables) {
      Grid grid = table.grid();
      Optional<Columns> own = Columns.of(grid);
      @Nullable Columns before = columns != null && columns.size() == grid.width() ? columns : null;
      activities.addAll(reader.read(grid, before));
      columns = own.orElse(before);
    }
    return activities;
  }

  private static Stream<Paragraph> items(Section section) {
    List<Section> children = section.children();
    if (children.isEmpty()) {
      String rest = Headings.restOf(section.title());
      Stream<Paragraph> inline =
          section.heading() == null || rest.isEmpty()
              ? Stream.empty()
              : Stream.of(section.heading().withText(rest));
      return Stream.concat(inline, section.paragraphs().stream())
          .filter(paragraph -> !paragraph.text().endsWith(":"))
          .filter(paragraph -> !IN_ANNEX.matcher(paragraph.text()).matches());
    }
    return children.stream().flatMap(Activities::itemsOf);
  }

  private static Stream<Paragraph> itemsOf(Section item) {
    boolean group =
        item.title().length() <= LONGEST_GROUP
            && (Words.isUnfinished(item.title()) || item.title().endsWith(":"))
            && !item.isLeaf()
            && !ACTS.matcher(item.title()).matches();
    return group ? items(item) : Stream.ofNullable(item.heading());
  }

  private FoundActivity bare(Paragraph item) {
    Matcher led = LED.matcher(item.text());
    boolean names = led.find();
    String title =
        names && led.start() > SHORTEST ? item.text().substring(0, led.start()) : item.text();
    var draft = new Draft(Words.withoutEnd(title), item.at(), planYear, LISTED);
    if (names) {
      draft.take(Part.LEAD, led.group("lead"), item.at());
      draft.take(
          Part.COORDINATING,
          String.valueOf(led.group("with")).replaceFirst("^null$", ""),
          item.at());
    }
    return TimePhrases.in(item.text(), planYear).map(draft::done).orElseGet(draft::done);
  }
}
