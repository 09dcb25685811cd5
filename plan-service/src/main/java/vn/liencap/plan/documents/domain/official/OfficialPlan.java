package vn.liencap.plan.documents.domain.official;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.Target;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.Numbering;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Basis;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;
import vn.liencap.papers.SignatureBlock;
import vn.liencap.plan.documents.domain.text.Words;

/** Sets a plan as an official document, in the way in which it is also read. */
public final class OfficialPlan {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final Pattern SAYS_WHAT =
      Pattern.compile(
          "(?iu)^(?:về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|công bố|triển khai|thực hiện|đẩy mạnh"
              + "|tăng cường)(?!\\p{L}).*");
  private static final Pattern KEPT = Pattern.compile("(?iu)^lưu\\b.*");

  private final PlanContent content;
  private final IssuingBody issuer;
  private final Numbering numbering;
  private final AlreadySaid said;
  private final Sections sections = new Sections();

  private OfficialPlan(PlanContent content, IssuingBody issuer, Numbering numbering) {
    this.content = content;
    this.issuer = issuer;
    this.numbering = numbering;
    this.said = new AlreadySaid(content);
  }

  /** The document of a plan. */
  public static OfficialDocument of(PlanContent content, IssuingBody issuer, Numbering numbering) {
    return new OfficialPlan(content, issuer, numbering).document();
  }

  private OfficialDocument document() {
    String place = content.place() == null ? issuer.place() : content.place();
    @Nullable Annex annex = ActivityAnnex.of(content.activities(), attachedTo());
    return new OfficialDocument(
        new Letterhead(
            issuer.superior(),
            issuer.lines(),
            "Số: " + numbering.printed(),
            (place == null ? "" : place + ", ") + numbering.day()),
        IssuingBody.capitals(content.type()),
        title(),
        body(annex),
        ending(),
        annex);
  }

  private String title() {
    return Words.withoutEnd(content.title().replaceAll("\\s+", " "));
  }

  private String attachedTo() {
    return "(Kèm theo %s số %s %s của %s)"
        .formatted(content.type(), numbering.printed(), numbering.day(), issuer.called());
  }

  private List<Element> body(@Nullable Annex annex) {
    bases();
    sections.topics(
        Sections.Topic.of("Mục đích", content.objectives()),
        Sections.Topic.of("Yêu cầu", content.requirements()),
        new Sections.Topic(
            "Chỉ tiêu", said.targetsLeft().stream().map(OfficialPlan::target).toList()));
    sections.topics(
        Sections.Topic.of("Đối tượng", content.audiences()),
        Sections.Topic.of("Nội dung", content.contents()),
        Sections.Topic.of("Hình thức", content.channels()));
    if (annex != null) {
      sections.section("Các hoạt động trọng tâm");
      sections.add(new Text("(Chi tiết tại Phụ lục kèm theo)"));
    }
    sections.topics(Sections.Topic.of("Kinh phí thực hiện", content.funding()));
    implementation();
    rest(annex);
    sections.add(new Text("Trên đây là " + content.type() + " " + title() + "./."));
    return sections.elements();
  }

  private void bases() {
    List<LegalBasis> bases = content.legalBases();
    for (int i = 0; i < bases.size(); i++) {
      String end = i + 1 < bases.size() ? ";" : ".";
      sections.add(new Basis("Căn cứ " + Words.withoutEnd(basis(bases.get(i))) + end));
    }
    sections.add(
        new Text(
            "%s ban hành %s với các nội dung như sau:".formatted(issuer.called(), content.type())));
  }

  /** "Quyết định số 251/QĐ-BNV ngày 29/3/2022 của Bộ Nội vụ về ..."; laws go by their names. */
  private static String basis(LegalBasis basis) {
    boolean numbered = !basis.number().isBlank();
    String title = Objects.requireNonNullElse(basis.title(), "");
    String about = title.isEmpty() || SAYS_WHAT.matcher(title).matches() ? title : "về " + title;
    boolean named = Words.small(title).startsWith(Words.small(basis.type()));
    return Stream.of(
            numbered || !named ? basis.type() : "",
            numbered ? "số " + basis.number() : title,
            basis.date() == null ? "" : "ngày " + DAY.format(basis.date()),
            basis.issuer() == null ? "" : "của " + basis.issuer(),
            numbered ? about : "")
        .filter(part -> !part.isBlank())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static String target(Target target) {
    boolean whole = target.value() == null || target.text().contains(target.value());
    return whole ? target.text() : Words.withoutEnd(target.text()) + ": " + target.value();
  }

  private void implementation() {
    List<Responsibility> units =
        content.responsibilities().stream().filter(unit -> !unit.duties().isEmpty()).toList();
    if (units.isEmpty()) {
      return;
    }
    sections.section("Tổ chức thực hiện");
    for (int i = 0; i < units.size(); i++) {
      sections.subsection(i + 1, Words.withoutEnd(units.get(i).unit()));
      sections.tasks(units.get(i).duties().stream().map(OfficialPlan::task).toList());
    }
  }

  private static String task(Duty duty) {
    String when = TimingWords.of(duty.timing());
    if (when.isEmpty()) {
      return duty.text();
    }
    List<String> lines = new ArrayList<>(duty.text().lines().toList());
    lines.set(0, lines.getFirst() + " (thời gian: " + when + ")");
    return String.join("\n", lines);
  }

  /** What the plan knows and none of its paragraphs says. */
  private void rest(@Nullable Annex annex) {
    sections.topics(Sections.Topic.of("Theo dõi, kiểm tra", said.monitoringLeft()));
    sections.topics(
        new Sections.Topic(
            "Chế độ báo cáo", said.reportingLeft().stream().map(OfficialPlan::report).toList()));
    Stream<String> cells =
        annex == null
            ? Stream.empty()
            : annex.rows().stream().flatMap(List::stream).flatMap(List::stream);
    Stream<@Nullable String> printed =
        Stream.concat(sections.elements().stream().map(Element::text), cells);
    sections.topics(
        new Sections.Topic(
            "Các chỉ số theo dõi",
            said.indicesLeft(printed).stream().map(IndexTarget::raw).toList()));
  }

  private static String report(ReportingDuty duty) {
    String period = duty.period().toLowerCase(Locale.ROOT);
    String when = period.matches("\\d.*|đột xuất") ? "định kỳ " + period : period;
    String asked =
        period.equals("đột xuất") ? "báo cáo đột xuất kết quả" : when + " báo cáo kết quả";
    String sentence =
        Stream.of(
                duty.from(),
                asked + " thực hiện",
                duty.to().isBlank() ? "" : "về " + duty.to(),
                duty.via() == null ? "" : "qua " + duty.via())
            .filter(part -> !part.isBlank())
            .reduce((one, other) -> one + " " + other)
            .orElse("");
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private Ending ending() {
    List<String> names = new ArrayList<>();
    content.recipients().stream().map(Party::text).map(Words::withoutEnd).forEach(names::add);
    if (names.stream().noneMatch(name -> KEPT.matcher(name).matches())) {
      names.add("Lưu: VT");
    }
    List<String> recipients = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      recipients.add("- " + names.get(i) + (i + 1 < names.size() ? ";" : "."));
    }
    Signer signer = content.signer() == null ? issuer.signer() : content.signer();
    return new Ending(recipients, SignatureBlock.lines(signer), signer.name());
  }
}
