package vn.liencap.reporting.templates.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.Role;
import vn.liencap.reporting.templates.domain.Refusal.Invalid;
import vn.liencap.reporting.templates.domain.Refusal.NotAllowed;
import vn.liencap.reporting.templates.domain.Refusal.NotNow;

/**
 * Who may ask what. Only ministry and province may ask for periodic reports (Decree 09/2019, Art.
 * 11); any unit with others below it may ask them for one report.
 *
 * @param actor who asks
 * @param level of the unit they act for
 * @param hasBelow whether there are units below it
 * @param today Asia/Ho_Chi_Minh
 */
public record Deciding(Actor actor, Level level, boolean hasBelow, LocalDate today) {

  /** A template or why not. */
  public sealed interface Answer {
    /** The template afterwards. */
    record Taken(Template template) implements Answer {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /** True when the template is theirs to change, whatever it says. */
  public boolean mayChange(Template template) {
    return foreign(template).isEmpty();
  }

  /** A new template, still a draft. */
  public Answer create(Template fresh) {
    return refusal(fresh.draft())
        .<Answer>map(Answer.Refused::new)
        .orElseGet(() -> new Answer.Taken(fresh));
  }

  /** Another draft. */
  public Answer write(Template template, Content content) {
    return foreign(template)
        .or(() -> refusal(content))
        .<Answer>map(Answer.Refused::new)
        .orElseGet(() -> new Answer.Taken(template.writing(content)));
  }

  /** The draft becomes the newest version. */
  public Answer publish(Template template) {
    return foreign(template)
        .or(() -> refusal(template.draft()))
        .or(() -> full(template))
        .<Answer>map(Answer.Refused::new)
        .orElseGet(
            () ->
                new Answer.Taken(
                    template.hasUnpublished() || template.retired()
                        ? template.published(today)
                        : template));
  }

  /** No more reports are opened with it; those that are open stay. */
  public Answer retire(Template template) {
    return foreign(template)
        .<Answer>map(Answer.Refused::new)
        .orElseGet(() -> new Answer.Taken(template.retired() ? template : template.retiring()));
  }

  private Optional<Refusal> foreign(Template template) {
    return actor.unit().equals(template.owner())
        ? role()
        : Optional.of(new NotAllowed("Biểu mẫu này do đơn vị khác ban hành."));
  }

  private Optional<Refusal> role() {
    return actor.hasAny(Role.OFFICER, Role.HEAD)
        ? Optional.empty()
        : Optional.of(new NotAllowed("Chỉ chuyên viên hoặc lãnh đạo đơn vị được lập biểu mẫu."));
  }

  private Optional<Refusal> refusal(Content content) {
    return role().or(() -> standing(content)).or(() -> faults(content));
  }

  private Optional<Refusal> standing(Content content) {
    if (content.adHoc() != null) {
      return hasBelow
          ? Optional.empty()
          : Optional.of(new NotAllowed("Đơn vị không có đơn vị cấp dưới để yêu cầu báo cáo."));
    }
    return level.equals(Level.MINISTRY) || level.equals(Level.PROVINCE)
        ? Optional.empty()
        : Optional.of(
            new NotAllowed(
                "Chỉ Bộ và UBND cấp tỉnh được quy định báo cáo định kỳ (Nghị định 09/2019/NĐ-CP,"
                    + " Điều 11). Đơn vị có thể yêu cầu báo cáo đột xuất."));
  }

  private Optional<Refusal> faults(Content content) {
    List<Refusal.Fault> faults = TemplateRules.faultsOf(content, today);
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Invalid(faults));
  }

  private static Optional<Refusal> full(Template template) {
    return template.versions().size() < Template.MOST_VERSIONS
        ? Optional.empty()
        : Optional.of(
            new NotNow("too-many-versions", "Biểu mẫu đã có quá nhiều phiên bản. Hãy lập mới."));
  }
}
