package vn.liencap.portal.pages.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as typed; kept as typed until it is right. Names of fields are those of the service, so
 * that its refusals find their field.
 *
 * @param etag the version that was read
 * @param base what it said then, as {@link Seen} writes it
 * @param title the abstract
 * @param programme what it counts for
 * @param year the year it is for
 * @param place where it is issued
 * @param docSymbol for example {@code KH-UBND}
 * @param legalBases what it rests on
 * @param objectives mục đích, mục tiêu
 * @param requirements yêu cầu
 * @param audiences đối tượng
 * @param contents nội dung
 * @param channels hình thức
 * @param targets chỉ tiêu
 * @param activities hoạt động trọng tâm
 * @param responsibilities tổ chức thực hiện
 * @param monitoring theo dõi, kiểm tra
 * @param funding kinh phí
 * @param recipients nơi nhận, one per line
 * @param signer người ký
 * @param addressing giao cho
 */
record PlanForm(
    @Nullable String etag,
    @Nullable String base,
    @Nullable String title,
    @Nullable String programme,
    @Nullable String year,
    @Nullable String place,
    @Nullable String docSymbol,
    List<BasisRow> legalBases,
    List<TextRow> objectives,
    List<TextRow> requirements,
    List<TextRow> audiences,
    List<TextRow> contents,
    List<TextRow> channels,
    List<TextRow> targets,
    List<ActivityRow> activities,
    List<DutyRow> responsibilities,
    List<TextRow> monitoring,
    List<TextRow> funding,
    @Nullable String recipients,
    SignerRow signer,
    List<RuleRow> addressing) {

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  PlanForm {
    legalBases = Rows.present(legalBases);
    objectives = Rows.present(objectives);
    requirements = Rows.present(requirements);
    audiences = Rows.present(audiences);
    contents = Rows.present(contents);
    channels = Rows.present(channels);
    targets = Rows.present(targets);
    activities = Rows.present(activities);
    responsibilities = Rows.present(responsibilities);
    monitoring = Rows.present(monitoring);
    funding = Rows.present(funding);
    signer = signer == null ? SignerRow.EMPTY : signer;
    addressing = Rows.present(addressing);
  }

  /** The parts that are lists of paragraphs, by name. */
  Map<String, List<TextRow>> texts() {
    Map<String, List<TextRow>> texts = new LinkedHashMap<>();
    texts.put("objectives", objectives);
    texts.put("requirements", requirements);
    texts.put("audiences", audiences);
    texts.put("contents", contents);
    texts.put("channels", channels);
    texts.put("targets", targets);
    texts.put("monitoring", monitoring);
    texts.put("funding", funding);
    return texts;
  }

  /** Without blank rows, pasted lists as single rows: what will be saved, row by row. */
  PlanForm cleaned() {
    return new PlanForm(
        etag,
        base,
        title,
        programme,
        year,
        place,
        docSymbol,
        legalBases.stream().filter(row -> !row.blank()).toList(),
        TextRow.cleaned(objectives),
        TextRow.cleaned(requirements),
        TextRow.cleaned(audiences),
        TextRow.cleaned(contents),
        TextRow.cleaned(channels),
        TextRow.cleaned(targets),
        activities.stream().filter(row -> !row.blank()).map(ActivityRow::cleaned).toList(),
        responsibilities.stream().filter(row -> !row.blank()).toList(),
        TextRow.cleaned(monitoring),
        TextRow.cleaned(funding),
        recipients,
        signer,
        addressing.stream().filter(row -> !row.blank()).toList());
  }

  /** The same with activities more. */
  PlanForm plus(List<ActivityRow> more) {
    return new PlanForm(
        etag,
        base,
        title,
        programme,
        year,
        place,
        docSymbol,
        legalBases,
        objectives,
        requirements,
        audiences,
        contents,
        channels,
        targets,
        Stream.concat(activities.stream().filter(row -> !row.blank()), more.stream()).toList(),
        responsibilities,
        monitoring,
        funding,
        recipients,
        signer,
        addressing);
  }

  /** The same, typed against a newer version. */
  PlanForm against(@Nullable String newer, @Nullable String said) {
    return new PlanForm(
        newer,
        said,
        title,
        programme,
        year,
        place,
        docSymbol,
        legalBases,
        objectives,
        requirements,
        audiences,
        contents,
        channels,
        targets,
        activities,
        responsibilities,
        monitoring,
        funding,
        recipients,
        signer,
        addressing);
  }
}
