package vn.liencap.plan.documents.importing;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.plan.documents.importing.Issuers.Issuer;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.plan.parties.domain.PartyReader;
import vn.liencap.plan.timing.domain.TimingReader;

/** Plans in the shapes that occur. */
final class PlanShapes {
  private static final int YEAR = 2026;
  private static final ItemId ANY = new ItemId("i");

  /** A plan and who issues it, numbered and dated or not yet. */
  record Shape(
      Issuer issuer, PlanContent content, @Nullable Integer number, @Nullable LocalDate date) {}

  private static final Arbitrary<String> TITLES =
      Arbitraries.of(
          "Thông tin, tuyên truyền cải cách hành chính năm 2026",
          "Cải cách hành chính nhà nước năm 2026 trên địa bàn phường Đoàn Kết",
          "Triển khai thực hiện Nghị quyết của Chính phủ về các nhiệm vụ, giải pháp trọng tâm cải cách thủ"
              + " tục hành chính, cải thiện môi trường đầu tư kinh doanh, nâng cao năng lực cạnh tranh và"
              + " phát triển kinh tế - xã hội; đẩy mạnh chuyển đổi số, xây dựng chính quyền điện tử hướng"
              + " tới chính quyền số, nền kinh tế số và xã hội số gắn với việc thực hiện Chương trình mục"
              + " tiêu quốc gia xây dựng nông thôn mới trên địa bàn tỉnh Lai Châu năm 2026");

  private static final Arbitrary<String> PURPOSES =
      Arbitraries.of(
          "Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức trong thực thi công vụ.",
          "Tăng cường sự tham gia của người dân, doanh nghiệp và các tổ chức xã hội; giám sát việc thực"
              + " hiện cải cách hành chính của cơ quan hành chính nhà nước các cấp, góp phần xây dựng nền"
              + " hành chính dân chủ, chuyên nghiệp, hiện đại, hiệu lực, hiệu quả, có năng lực kiến tạo phát"
              + " triển, liêm chính, phục vụ Nhân dân trên cơ sở những quan điểm, chủ trương của Đảng.",
          "Xác định nội dung, hình thức tuyên truyền phù hợp với từng nhóm đối tượng.",
          "Phấn đấu ít nhất 90% người dân được thông tin về dịch vụ công trực tuyến.",
          "đẩy mạnh ứng dụng công nghệ thông tin trong giải quyết thủ tục hành chính",
          "Cải thiện Chỉ số cải cách hành chính (PAR Index) và Chỉ số hài lòng của người dân (SIPAS).");

  private static final Arbitrary<String> DEMANDS =
      Arbitraries.of(
          "Việc tuyên truyền phải kịp thời, đầy đủ, thường xuyên, đúng trọng tâm.",
          "Gắn với lộ trình thực hiện các nhiệm vụ của Kế hoạch cải cách hành chính giai đoạn 2021-2030;",
          "Bảo đảm tiết kiệm, hiệu quả\n- Không phô trương, hình thức;\n- Không gây phiền hà cho người dân.");

  private static final Arbitrary<String> CONTENTS =
      Arbitraries.of(
          "Tuyên truyền, phổ biến các quan điểm, chủ trương của Đảng, chính sách, pháp luật của Nhà nước về"
              + " cải cách hành chính.",
          "Kết quả giải quyết thủ tục hành chính tại bộ phận một cửa",
          "Các mô hình, sáng kiến hay\n- Mô hình của cấp tỉnh\n- Mô hình của cấp xã",
          "“Dân hỏi, chính quyền trả lời” trên trang thông tin điện tử.");

  private static final Arbitrary<String> CHANNELS =
      Arbitraries.of(
          "Tuyên truyền trên Báo, Đài phát thanh và truyền hình; qua mạng xã hội Zalo.",
          "Thông qua phát hành tờ gấp, pa nô, áp phích.",
          "Lồng ghép trong các hội nghị, lớp tập huấn");

  private static final Arbitrary<String> AUDIENCES =
      Arbitraries.of(
          "Cán bộ, công chức, viên chức trong hệ thống cơ quan hành chính nhà nước",
          "Người dân, doanh nghiệp trên địa bàn",
          "các tổ chức chính trị - xã hội");

  private static final Arbitrary<String> FUNDS =
      Arbitraries.of(
          "Từ nguồn ngân sách nhà nước theo phân cấp hiện hành.",
          "Kinh phí thực hiện từ dự toán chi thường xuyên năm 2026 đã giao cho các cơ quan, đơn vị.");

  private static final Arbitrary<String> TASKS =
      Arbitraries.of(
          "Triển khai thực hiện Kế hoạch này tại cơ quan, đơn vị và bố trí đủ kinh phí, nhân lực.",
          "Định kỳ hằng quý, 6 tháng và năm báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ).",
          "Theo dõi, kiểm tra, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo UBND tỉnh.",
          "Thẩm định và quyết toán kinh phí thực hiện kế hoạch theo quy định",
          "Chủ trì, phối hợp với Sở Nội vụ tham mưu các giải pháp\n- Giải pháp về thể chế;\n- Giải pháp về"
              + " công nghệ.",
          "căn cứ nguồn kinh phí đã bố trí, hướng dẫn các đơn vị sử dụng đúng mục đích.");

  private static final Arbitrary<String> WORKS =
      Arbitraries.of(
          "Tổ chức Cuộc thi “Chung tay cải cách hành chính” năm 2026",
          "Tập huấn nghiệp vụ cho cán bộ, công chức làm công tác cải cách hành chính cấp xã, bao gồm kỹ năng"
              + " giao tiếp, hướng dẫn người dân sử dụng dịch vụ công trực tuyến và thanh toán trực tuyến",
          "Xây dựng chuyên trang, chuyên mục",
          "Định kỳ phát hành Bản tin cải cách hành chính",
          "Đối thoại với người dân; tiếp nhận, xử lý phản ánh, kiến nghị");

  private static final Arbitrary<String> NAMES =
      Arbitraries.of(
          "Sở Nội vụ",
          "Sở Văn hóa, Thể thao và Du lịch",
          "Đài Phát thanh - Truyền hình và Báo Lai Châu",
          "Các sở, ban, ngành tỉnh",
          "UBND các xã, phường",
          "Công chức Văn phòng – Thống kê",
          "Các cơ quan, đơn vị có liên quan",
          "Phường Đoàn Kết");

  private static final Arbitrary<String> HEADINGS =
      Arbitraries.of(
          "Sở Nội vụ",
          "Sở Tài chính",
          "Các sở, ban, ngành và UBND các xã, phường",
          "Công chức Văn hóa – Xã hội",
          "Đài Phát thanh - Truyền hình và Báo Lai Châu");

  private static final Arbitrary<String> RECIPIENTS =
      Arbitraries.of(
          "Bộ Nội vụ",
          "Chủ tịch, các PCT UBND tỉnh",
          "Các sở, ban, ngành tỉnh và các cơ quan trung ương đóng trên địa bàn tỉnh, các doanh nghiệp nhà"
              + " nước",
          "Đài Phát thanh - Truyền hình và Báo Lai Châu",
          "Công an, Quân sự phường",
          "Lưu: VT, NC");

  private static final Arbitrary<LegalBasis> BASES =
      Arbitraries.of(
          new LegalBasis(
              "Quyết định",
              "251/QĐ-BNV",
              LocalDate.of(2022, 3, 29),
              "Bộ Nội vụ",
              "ban hành Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2022"),
          new LegalBasis(
              "Nghị quyết",
              "76/NQ-CP",
              LocalDate.of(2021, 7, 15),
              "Chính phủ",
              "cải cách hành chính"),
          new LegalBasis("Nghị định", "63/2010/NĐ-CP", null, null, "kiểm soát thủ tục hành chính"),
          new LegalBasis(
              "Kế hoạch", "12-KH/TU", LocalDate.of(2026, 1, 5), "Tỉnh ủy Lai Châu", null),
          new LegalBasis(
              "Luật", "", LocalDate.of(2025, 6, 16), null, "Luật Tổ chức chính quyền địa phương"),
          new LegalBasis("", "", null, null, "tình hình thực tế của địa phương"));

  private static final Arbitrary<Target> TARGETS =
      Arbitraries.of(
          new Target(ANY, "100% cơ quan có chuyên mục cải cách hành chính", null, null),
          new Target(ANY, "Tỷ lệ hồ sơ nộp trực tuyến", null, "80%"),
          new Target(ANY, "Mỗi xã, phường có ít nhất 01 mô hình hay", null, null));

  private static final Arbitrary<ReportingDuty> REPORTS =
      Combinators.combine(
              Arbitraries.of(
                  "hằng tháng", "hằng quý", "6 tháng", "9 tháng", "hằng năm", "đột xuất"),
              Arbitraries.of("Các sở, ban, ngành", "UBND các xã, phường", ""),
              Arbitraries.of("UBND tỉnh", "Sở Nội vụ"),
              Arbitraries.of("Sở Tài chính").injectNull(0.5))
          .as(ReportingDuty::new);

  private static final Arbitrary<Signer> SIGNERS =
      Arbitraries.of(
          new Signer("TM.", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"),
          new Signer("KT.", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Lê Thị Hoa"),
          new Signer("KT.", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", null),
          new Signer("TL.", "ỦY BAN NHÂN DÂN", "CHÁNH VĂN PHÒNG", "Trần Bình"),
          new Signer("TUQ.", "CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ", "Vàng A Páo"),
          new Signer("TM.", "ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH", "Phạm Thị Lan"),
          new Signer(null, null, "BỘ TRƯỞNG", "Đỗ Minh Khôi"));

  private PlanShapes() {}

  static Arbitrary<Shape> any() {
    Arbitrary<LocalDate> dates = Arbitraries.of(Issuers.DAY, LocalDate.of(2026, 11, 20));
    return Arbitraries.of(Issuers.ALL)
        .flatMap(
            issuer ->
                Combinators.combine(
                        contents(issuer),
                        integers().between(1, 2000).injectNull(0.4),
                        dates.injectNull(0.4))
                    .as((content, number, date) -> new Shape(issuer, content, number, date)));
  }

  private static Arbitrary<PlanContent> contents(Issuer issuer) {
    var readers = new PartyReaders(Issuers.COUNTRY);
    PartyReader own = readers.of(issuer.unit(), Issuers.DAY);
    var matching = new NameMatching(Issuers.COUNTRY, readers, issuer.unit(), Issuers.DAY);
    Function<String, List<Party>> names = text -> parties(text, own, matching);
    return Builders.withBuilder(() -> new Draft(issuer.symbol()))
        .use(TITLES)
        .inSetter((draft, title) -> draft.title = title)
        .use(Arbitraries.of("Lai Châu", "Đoàn Kết").injectNull(0.3))
        .inSetter((draft, place) -> draft.place = place)
        .use(some(BASES, 4))
        .inSetter((draft, bases) -> draft.bases = bases)
        .use(some(PURPOSES, 4))
        .inSetter((draft, texts) -> draft.objectives = texts)
        .use(some(DEMANDS, 3))
        .inSetter((draft, texts) -> draft.requirements = texts)
        .use(some(AUDIENCES, 3))
        .inSetter((draft, texts) -> draft.audiences = texts)
        .use(some(CONTENTS, 4))
        .inSetter((draft, texts) -> draft.contents = texts)
        .use(some(CHANNELS, 3))
        .inSetter((draft, texts) -> draft.channels = texts)
        .use(some(TARGETS, 2))
        .inSetter((draft, targets) -> draft.targets = targets)
        .use(activities(names).list().ofMaxSize(12))
        .inSetter((draft, rows) -> draft.activities = rows)
        .use(sections(names))
        .inSetter((draft, sections) -> draft.sections = sections)
        .use(some(REPORTS, 3))
        .inSetter((draft, duties) -> draft.reporting = duties)
        .use(some(just("Sở Nội vụ: Theo dõi việc chấp hành thời hạn"), 1))
        .inSetter((draft, texts) -> draft.monitoring = texts)
        .use(some(FUNDS, 2))
        .inSetter((draft, texts) -> draft.funding = texts)
        .use(parties(RECIPIENTS, names, 5))
        .inSetter((draft, recipients) -> draft.recipients = recipients)
        .use(SIGNERS.injectNull(0.2))
        .inSetter((draft, signer) -> draft.signer = signer)
        .use(
            some(
                Arbitraries.of(new IndexTarget("PCI", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)")),
                1))
        .inSetter((draft, indices) -> draft.indices = indices)
        .build(Draft::content);
  }

  /** What the builder gathers. */
  private static final class Draft {
    private final String symbol;
    private String title = "";
    private @Nullable String place;
    private List<LegalBasis> bases = List.of();
    private List<String> objectives = List.of();
    private List<String> requirements = List.of();
    private List<String> audiences = List.of();
    private List<String> contents = List.of();
    private List<String> channels = List.of();
    private List<Target> targets = List.of();
    private List<IndexTarget> indices = List.of();
    private List<KeyActivity> activities = List.of();
    private List<Responsibility> sections = List.of();
    private List<ReportingDuty> reporting = List.of();
    private List<String> monitoring = List.of();
    private List<String> funding = List.of();
    private List<Party> recipients = List.of();
    private @Nullable Signer signer;

    Draft(String symbol) {
      this.symbol = symbol;
    }

    PlanContent content() {
      return new PlanContent(
          title,
          "Kế hoạch",
          symbol,
          place,
          YEAR,
          bases,
          texts(objectives),
          texts(requirements),
          texts(audiences),
          texts(contents),
          texts(channels),
          targets,
          indices,
          activities,
          sections,
          reporting,
          texts(monitoring),
          texts(funding),
          recipients,
          signer);
    }

    private static List<TextItem> texts(List<String> texts) {
      return texts.stream().map(text -> new TextItem(ANY, text, false, List.of())).toList();
    }
  }

  /** Who is meant, as an importer understands it: also units above and beside the issuer. */
  private static List<Party> parties(String text, PartyReader own, NameMatching matching) {
    @Nullable UnitId unit = matching.named(text).unit();
    return unit == null ? own.read(text) : List.of(new Party(text, unit, null, null));
  }

  private static <T> Arbitrary<List<T>> some(Arbitrary<T> items, int most) {
    return items.list().ofMaxSize(most).uniqueElements();
  }

  private static Arbitrary<List<Party>> parties(
      Arbitrary<String> texts, Function<String, List<Party>> names, int most) {
    return some(texts, most)
        .map(list -> list.stream().flatMap(text -> names.apply(text).stream()).toList());
  }

  private static Arbitrary<KeyActivity> activities(Function<String, List<Party>> names) {
    Arbitrary<List<String>> funds =
        some(
            Arbitraries.of(
                "Ngân sách tỉnh", "Nguồn Chương trình mục tiêu quốc gia xây dựng nông thôn mới"),
            2);
    return Combinators.combine(
            WORKS,
            parties(NAMES, names, 2),
            parties(NAMES, names, 3),
            timings(),
            funds,
            some(outputs(), 2),
            Arbitraries.of(12_000_000L, 1_500_000_000L).injectNull(0.7))
        .as(
            (title, lead, coordinating, timing, funding, outputs, budget) ->
                new KeyActivity(
                    ANY,
                    title,
                    carrier(lead),
                    lead,
                    coordinating,
                    timing,
                    funding,
                    outputs,
                    budget,
                    false,
                    List.of()));
  }

  /** The plan carries what its words say: led by groups only, each unit of them carries it. */
  private static Carrier carrier(List<Party> lead) {
    boolean each = !lead.isEmpty() && lead.stream().allMatch(party -> party.group() != null);
    return each ? Carrier.EACH : Carrier.LEAD;
  }

  private static Arbitrary<ExpectedOutput> outputs() {
    return Arbitraries.of(
        new ExpectedOutput("12 bản tin", null, null),
        new ExpectedOutput("Hội nghị tập huấn", null, 3L),
        new ExpectedOutput("Báo cáo tổng kết", null, null));
  }

  private static Arbitrary<Timing> timings() {
    Arbitrary<Timing> printed =
        Arbitraries.of(
                "Thường xuyên",
                "Quý II/2026",
                "Tháng 12/2026",
                "Trước ngày 15/02/2026",
                "Chậm nhất ngày 20/11/2026",
                "Từ tháng 3 đến tháng 5",
                "Định kỳ hằng quý",
                "Trong năm",
                "Khi có yêu cầu")
            .map(raw -> TimingReader.read(raw, YEAR));
    Arbitrary<Timing> chosen =
        Arbitraries.of(
            timing(TimingKind.QUARTER, null, 4, null, null, null, null),
            timing(TimingKind.MONTH, 2026, null, 7, null, null, null),
            timing(TimingKind.YEAR, 2026, null, null, null, null, null),
            timing(
                TimingKind.RANGE,
                null,
                null,
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 6, 15),
                null),
            timing(TimingKind.DATE, null, null, null, null, LocalDate.of(2026, 9, 2), null),
            timing(TimingKind.RECURRING, null, null, null, null, null, Rhythm.MONTH),
            timing(TimingKind.RECURRING, null, null, null, null, null, Rhythm.HALF_YEAR),
            timing(TimingKind.CONTINUOUS, null, null, null, null, null, null),
            timing(TimingKind.UNSPECIFIED, null, null, null, null, null, null));
    return Arbitraries.oneOf(printed, chosen);
  }

  private static Timing timing(
      TimingKind kind,
      @Nullable Integer year,
      @Nullable Integer quarter,
      @Nullable Integer month,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Rhythm every) {
    return new Timing(kind, null, year, quarter, month, from, to, every);
  }

  private static Arbitrary<List<Responsibility>> sections(Function<String, List<Party>> names) {
    Arbitrary<Duty> duties =
        Combinators.combine(
                TASKS,
                Arbitraries.frequencyOf(
                    Tuple.of(4, just(TimingReader.unspecified(null))), Tuple.of(1, timings())))
            .as((text, timing) -> new Duty(ANY, text, timing));
    Arbitrary<List<Duty>> tasks =
        duties.list().ofMinSize(1).ofMaxSize(4).uniqueElements(Duty::text);
    return some(HEADINGS, 4)
        .flatMap(
            headings ->
                tasks
                    .list()
                    .ofSize(headings.size())
                    .map(
                        lists -> {
                          List<Responsibility> sections = new ArrayList<>();
                          for (int i = 0; i < headings.size(); i++) {
                            sections.add(
                                new Responsibility(
                                    headings.get(i), names.apply(headings.get(i)), lists.get(i)));
                          }
                          return sections;
                        }));
  }
}
