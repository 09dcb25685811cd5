package vn.liencap.plan.documents.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.papers.Numbering;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.papers.writing.HtmlFiles;
import vn.liencap.plan.documents.Fixtures;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.FoundIndex;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceKind;
import vn.liencap.plan.documents.domain.body.Indices;
import vn.liencap.plan.documents.domain.body.Monitoring;
import vn.liencap.plan.documents.domain.body.ReportingDuties;
import vn.liencap.plan.documents.domain.body.Targets;
import vn.liencap.plan.documents.domain.official.OfficialPlan;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.importing.PlanShapes.Shape;
import vn.liencap.plan.drafting.ContentOf;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.plan.parties.domain.PartyReader;

/**
 * What is written is read again as what it was, whatever the format; with other plans each time.
 */
class WrittenPlansTest {
  private static final Place ANYWHERE = new Place(1, 1, null);

  @Provide
  Arbitrary<Shape> plans() {
    return PlanShapes.any();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void aWordFileIsReadAsThePlanItWasWrittenFrom(@ForAll("plans") Shape plan) {
    isReadAgain(plan, DocumentFormat.DOCX.write(document(plan)));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  void aPdfIsReadAsThePlanItWasWrittenFrom(@ForAll("plans") Shape plan) {
    isReadAgain(plan, DocumentFormat.PDF.write(document(plan)));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
  void aWebPageIsReadAsThePlanItWasWrittenFrom(@ForAll("plans") Shape plan) {
    isReadAgain(plan, HtmlFiles.write(document(plan)));
  }

  private static OfficialDocument document(Shape plan) {
    return OfficialPlan.of(
        plan.content(),
        plan.issuer().body(),
        new Numbering(
            plan.number() == null ? null : plan.number() + "/" + plan.issuer().symbol(),
            plan.issuer().symbol(),
            plan.date(),
            plan.content().year()));
  }

  private static void isReadAgain(Shape plan, byte[] file) {
    ReadPlan read = Fixtures.planIn(file);
    assertThat(read.kind()).isEqualTo(SourceKind.PLAN);
    assertThat(read.head().issuedOn()).isEqualTo(plan.date());
    assertThat(numberOf(read)).isEqualTo(plan.number());
    assertThat(read.head().level()).isEqualTo(plan.issuer().body().level());
    Map<String, Object> again = OnPaper.of(again(read, plan));
    expected(plan).forEach((field, said) -> assertThat(again.get(field)).as(field).isEqualTo(said));
  }

  private static @Nullable Integer numberOf(ReadPlan read) {
    @Nullable Found number = read.head().number();
    return number == null ? null : Integer.valueOf(number.text().split("/", 2)[0]);
  }

  private static PlanContent again(ReadPlan read, Shape plan) {
    LocalDate day = plan.date() == null ? Issuers.DAY : plan.date();
    var readers = new PartyReaders(Issuers.COUNTRY);
    PartyReader names = readers.of(plan.issuer().unit(), day);
    var matching = new NameMatching(Issuers.COUNTRY, readers, plan.issuer().unit(), day);
    PlanInput input = new DraftInput(matching).of(read, null, null);
    return ContentOf.input(input, names, plan.content().year());
  }

  /** The plan, with what Decree 30/2020 adds and what a reader finds in its own paragraphs. */
  private static Map<String, Object> expected(Shape plan) {
    PlanContent content = plan.content();
    Map<String, Object> said = OnPaper.of(content);
    OfficialDocument document = document(plan);
    if (content.place() == null) {
      said.put("place", document.head().date().split(",", 2)[0]);
    }
    if (content.signer() == null) {
      said.put("signer", usualSigner(plan));
    }
    List<String> recipients =
        new ArrayList<>(content.recipients().stream().map(Party::text).toList());
    if (recipients.stream().noneMatch(name -> name.startsWith("Lưu"))) {
      recipients.add("Lưu: VT");
    }
    said.put("recipients", recipients);
    add(said, "targets", targetsIn(content));
    add(said, "reporting", reportsIn(content));
    add(said, "monitoring", monitoringIn(content));
    add(said, "indices", indicesIn(document));
    return said;
  }

  private static String usualSigner(Shape plan) {
    return switch (plan.issuer().symbol()) {
      case "KH-BNV" -> new Signer(null, null, "BỘ TRƯỞNG", null).toString();
      case "KH-SNV" -> new Signer(null, null, "GIÁM ĐỐC", null).toString();
      default -> new Signer("TM.", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null).toString();
    };
  }

  private static void add(Map<String, Object> said, String field, Stream<String> more) {
    Set<String> all = new TreeSet<>();
    ((Set<?>) said.getOrDefault(field, Set.of())).forEach(each -> all.add("" + each));
    more.forEach(all::add);
    said.put(field, all);
  }

  private static Stream<String> targetsIn(PlanContent content) {
    return Stream.of(content.objectives(), content.requirements(), content.contents())
        .flatMap(List::stream)
        .flatMap(item -> item.text().lines())
        .flatMap(line -> Targets.in(Found.of(line, ANYWHERE, 1)))
        .map(Found::text);
  }

  private static Stream<String> reportsIn(PlanContent content) {
    return content.responsibilities().stream()
        .flatMap(
            section ->
                section.duties().stream()
                    .flatMap(duty -> ReportingDuties.in(duty.text(), section.unit(), ANYWHERE)))
        .map(
            found ->
                new ReportingDuty(
                        found.periodInWords(),
                        found.from() == null ? "" : found.from(),
                        found.to() == null ? "" : found.to(),
                        found.via())
                    .toString());
  }

  private static Stream<String> monitoringIn(PlanContent content) {
    return content.responsibilities().stream()
        .map(
            section ->
                new FoundDuties(
                    section.unit(),
                    section.duties().stream()
                        .map(duty -> duty.text().lines().findFirst().orElse(""))
                        .map(text -> Found.of(text, ANYWHERE, 1))
                        .toList(),
                    ANYWHERE,
                    1))
        .flatMap(Monitoring::in)
        .map(Found::text);
  }

  private static Stream<String> indicesIn(OfficialDocument document) {
    return Indices.in(
            document.body().stream()
                .map(element -> Paragraph.labelled(element.text(), ANYWHERE, Set.of())))
        .stream()
        .map(FoundIndex::code);
  }
}
