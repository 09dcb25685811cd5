package vn.liencap.contracts.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan says.
 *
 * @param title the abstract (trích yếu)
 * @param type mostly {@code Kế hoạch}
 * @param symbol for example {@code KH-UBND}
 * @param place where it is issued
 * @param year the year it is for
 * @param legalBases what it rests on
 * @param objectives mục đích, mục tiêu
 * @param requirements yêu cầu
 * @param audiences đối tượng
 * @param contents nội dung
 * @param channels hình thức
 * @param targets chỉ tiêu
 * @param indices chỉ số
 * @param activities hoạt động trọng tâm
 * @param responsibilities tổ chức thực hiện
 * @param reporting chế độ báo cáo
 * @param monitoring theo dõi, kiểm tra
 * @param funding kinh phí
 * @param recipients nơi nhận
 * @param signer người ký
 */
public record PlanContent(
    String title,
    String type,
    @Nullable String symbol,
    @Nullable String place,
    int year,
    List<LegalBasis> legalBases,
    List<TextItem> objectives,
    List<TextItem> requirements,
    List<TextItem> audiences,
    List<TextItem> contents,
    List<TextItem> channels,
    List<Target> targets,
    List<IndexTarget> indices,
    List<KeyActivity> activities,
    List<Responsibility> responsibilities,
    List<ReportingDuty> reporting,
    List<TextItem> monitoring,
    List<TextItem> funding,
    List<Party> recipients,
    @Nullable Signer signer) {
  public PlanContent {
    legalBases = List.copyOf(legalBases);
    objectives = List.copyOf(objectives);
    requirements = List.copyOf(requirements);
    audiences = List.copyOf(audiences);
    contents = List.copyOf(contents);
    channels = List.copyOf(channels);
    targets = List.copyOf(targets);
    indices = List.copyOf(indices);
    activities = List.copyOf(activities);
    responsibilities = List.copyOf(responsibilities);
    reporting = List.copyOf(reporting);
    monitoring = List.copyOf(monitoring);
    funding = List.copyOf(funding);
    recipients = List.copyOf(recipients);
  }
}
