package vn.liencap.plan.comments;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.comments.domain.Comment;
import vn.liencap.plan.comments.domain.Comments;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.desk.Typed;
import vn.liencap.plan.domain.Items;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;
import vn.liencap.runtime.TimeConfiguration;

/** Comments on drafts: said by whom the drafters consult and by themselves, answered by these. */
@Service
public class Commenting {
  private static final int MOST = 5_000;
  private static final Random RANDOM = new SecureRandom();
  private final Comments comments;
  private final PlanAccess access;
  private final Plans plans;
  private final PlanDesk desk;
  private final UnitDirectory directory;

  Commenting(
      Comments comments, PlanAccess access, Plans plans, PlanDesk desk, UnitDirectory directory) {
    this.comments = comments;
    this.access = access;
    this.plans = plans;
    this.desk = desk;
    this.directory = directory;
  }

  /** A comment with the name of its unit. */
  public record CommentView(
      String id,
      @Nullable ItemId item,
      String about,
      String name,
      UnitId unit,
      String unitName,
      String text,
      Instant at,
      Comment.@Nullable Reply reply) {}

  /**
   * Says something of a draft.
   *
   * @param item of which item; null for the whole draft
   * @throws ProblemException 403 to those who are not asked, 404, 409 when there are too many, 422
   */
  public CommentView say(PlanId id, @Nullable ItemId item, @Nullable String text, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (!plan.mayBeCommentedBy(actor)) {
      throw ProblemException.forbidden(
          "Chỉ chuyên viên, lãnh đạo của đơn vị soạn thảo và đơn vị được lấy ý kiến được góp ý khi"
              + " kế hoạch chưa ban hành.");
    }
    String said = Typed.required(text, "text", "nội dung góp ý");
    String about = item == null ? "" : about(plan, item);
    if (comments.count(id) >= MOST) {
      throw ProblemException.conflict("too-many", "Dự thảo đã có quá nhiều ý kiến góp ý.");
    }
    Instant now = desk.now();
    var comment =
        new Comment(
            "%013d-%06x".formatted(now.toEpochMilli(), RANDOM.nextInt(1 << 24)),
            id,
            item,
            about,
            actor.person(),
            actor.name(),
            actor.unit(),
            said,
            now,
            null);
    comments.add(comment);
    return view(comment);
  }

  private static String about(Plan plan, ItemId item) {
    return Items.wordsOf(plan.content(), item)
        .orElseThrow(() -> Typed.wrong("item", "Dự thảo không còn mục này. Hãy tải lại trang."));
  }

  /**
   * Answers a comment; a later answer takes the place of the one before.
   *
   * @param taken true when it was taken into the draft
   */
  public CommentView answer(
      PlanId id, String comment, @Nullable String text, boolean taken, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (!plan.mayBeWrittenBy(actor)) {
      throw ProblemException.forbidden("Chỉ đơn vị soạn thảo được trả lời ý kiến góp ý.");
    }
    Comment found =
        comments
            .find(comment)
            .filter(known -> known.plan().equals(id))
            .orElseThrow(() -> ProblemException.notFound("Không có ý kiến góp ý này."));
    String said =
        taken
            ? Objects.requireNonNullElse(Typed.optional(text, "text", "trả lời"), "")
            : Typed.required(text, "text", "lý do không tiếp thu");
    Comment answered = found.answered(Comment.Reply.by(actor, said, taken, desk.now()));
    comments.answer(answered);
    return view(answered);
  }

  /**
   * A page of comments: all to those who write the plan and to those consulted now, to others what
   * their own unit said.
   */
  public Page<CommentView> list(PlanId id, PageRequest page, Actor actor) {
    Plan plan =
        plans.find(id).orElseThrow(() -> ProblemException.notFound("Không có kế hoạch này."));
    boolean all = plan.belongsTo(actor.unit()) || plan.consults(actor.unit());
    List<Comment> found =
        comments.list(id, all ? null : actor.unit(), page.after(), page.limit() + 1);
    if (found.isEmpty()) {
      access.readable(id, actor); // nobody learns here that there is a plan
    }
    return page.page(found.stream().map(this::view).toList(), CommentView::id);
  }

  private CommentView view(Comment comment) {
    LocalDate day = LocalDate.ofInstant(comment.at(), TimeConfiguration.ZONE);
    return new CommentView(
        comment.id(),
        comment.item(),
        comment.about(),
        comment.name(),
        comment.unit(),
        directory
            .atOrLatest(comment.unit(), day)
            .map(UnitView::name)
            .orElse(comment.unit().value()),
        comment.text(),
        comment.at(),
        comment.reply());
  }
}
