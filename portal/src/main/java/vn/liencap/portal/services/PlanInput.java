package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Signer;

/**
 * A plan as it is written; the shape that {@code POST /api/plans} and {@code PUT /api/plans/{id}}
 * take.
 *
 * @param title the abstract
 * @param type mostly {@code Kế hoạch}; that when null
 * @param docSymbol for example {@code KH-UBND}
 * @param place where it is issued
 * @param issuedDate the date on the document
 * @param year the year it is for
 * @param programme what it counts for
 * @param issuerUnit who issues it; the caller's unit when null
 * @param draftingUnit who drafts it, when another
 * @param parents the plans it implements
 * @param addressing whom it is assigned to
 * @param legalBases what it rests on
 * @param objectives mục đích, mục tiêu
 * @param requirements yêu cầu
 * @param audiences đối tượng
 * @param contents nội dung
 * @param channels hình thức
 * @param activities hoạt động trọng tâm
 * @param responsibilities tổ chức thực hiện
 * @param reporting chế độ báo cáo
 * @param monitoring theo dõi, kiểm tra
 * @param targets chỉ tiêu
 * @param indices chỉ số
 * @param funding kinh phí
 * @param recipients nơi nhận
 * @param signer người ký
 */
public record PlanInput(
    String title,
    @Nullable String type,
    @Nullable String docSymbol,
    @Nullable String place,
    @Nullable LocalDate issuedDate,
    int year,
    @Nullable ProgrammeId programme,
    @Nullable UnitId issuerUnit,
    @Nullable UnitId draftingUnit,
    List<PlanId> parents,
    List<Addressing> addressing,
    List<LegalBasis> legalBases,
    List<DraftItem> objectives,
    List<DraftItem> requirements,
    List<DraftItem> audiences,
    List<DraftItem> contents,
    List<DraftItem> channels,
    List<DraftActivity> activities,
    List<DraftResponsibility> responsibilities,
    List<ReportingDuty> reporting,
    List<DraftItem> monitoring,
    List<DraftTarget> targets,
    List<IndexTarget> indices,
    List<DraftItem> funding,
    List<Party> recipients,
    @Nullable Signer signer) {
  public PlanInput {
    parents = parents == null ? List.of() : List.copyOf(parents);
    addressing = addressing == null ? List.of() : List.copyOf(addressing);
    legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    objectives = objectives == null ? List.of() : List.copyOf(objectives);
    requirements = requirements == null ? List.of() : List.copyOf(requirements);
    audiences = audiences == null ? List.of() : List.copyOf(audiences);
    contents = contents == null ? List.of() : List.copyOf(contents);
    channels = channels == null ? List.of() : List.copyOf(channels);
    activities = activities == null ? List.of() : List.copyOf(activities);
    responsibilities = responsibilities == null ? List.of() : List.copyOf(responsibilities);
    reporting = reporting == null ? List.of() : List.copyOf(reporting);
    monitoring = monitoring == null ? List.of() : List.copyOf(monitoring);
    targets = targets == null ? List.of() : List.copyOf(targets);
    indices = indices == null ? List.of() : List.copyOf(indices);
    funding = funding == null ? List.of() : List.copyOf(funding);
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }
}
