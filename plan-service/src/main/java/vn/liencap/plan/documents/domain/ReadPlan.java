package vn.liencap.plan.documents.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a document. Nothing in it is invented: what the document does not say is
 * missing.
 *
 * @param kind what sort of document it is
 * @param head number, date, issuer, title
 * @param legalBases the numbered documents it refers to
 * @param unnumbered the laws it refers to by name only
 * @param objectives mục đích, mục tiêu
 * @param requirements yêu cầu
 * @param audiences đối tượng
 * @param contents nội dung
 * @param channels hình thức
 * @param targets chỉ tiêu
 * @param indices chỉ số
 * @param activities hoạt động trọng tâm
 * @param duties tổ chức thực hiện
 * @param reporting chế độ báo cáo
 * @param monitoring theo dõi, kiểm tra
 * @param funding kinh phí
 * @param recipients nơi nhận
 * @param signer người ký
 * @param remarks what a person should look at
 */
public record ReadPlan(
    SourceKind kind,
    ReadHead head,
    List<FoundBasis> legalBases,
    List<FoundBasis> unnumbered,
    List<Found> objectives,
    List<Found> requirements,
    List<Found> audiences,
    List<Found> contents,
    List<Found> channels,
    List<Found> targets,
    List<FoundIndex> indices,
    List<FoundActivity> activities,
    List<FoundDuties> duties,
    List<FoundReporting> reporting,
    List<Found> monitoring,
    List<Found> funding,
    List<Found> recipients,
    @Nullable FoundSigner signer,
    List<Remark> remarks) {
  public ReadPlan {
    legalBases = List.copyOf(legalBases);
    unnumbered = List.copyOf(unnumbered);
    objectives = List.copyOf(objectives);
    requirements = List.copyOf(requirements);
    audiences = List.copyOf(audiences);
    contents = List.copyOf(contents);
    channels = List.copyOf(channels);
    targets = List.copyOf(targets);
    indices = List.copyOf(indices);
    activities = List.copyOf(activities);
    duties = List.copyOf(duties);
    reporting = List.copyOf(reporting);
    monitoring = List.copyOf(monitoring);
    funding = List.copyOf(funding);
    recipients = List.copyOf(recipients);
    remarks = List.copyOf(remarks);
  }
}
