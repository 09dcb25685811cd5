package vn.liencap.plan.documents.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.documents.DocumentReader;
import vn.liencap.plan.documents.PlanJson;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.reviewing.domain.Mark;
import vn.liencap.plan.documents.reviewing.domain.Marking;
import vn.liencap.plan.documents.reviewing.domain.Reading;
import vn.liencap.plan.documents.reviewing.domain.Readings;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.drafting.DraftRequest;
import vn.liencap.plan.drafting.Drafting;
import vn.liencap.runtime.ProblemException;

/**
 * Makes a draft of the actor's unit from the document of a plan. The file is not kept; its text is,
 * beside the draft, until that is issued.
 */
@Service
public class PlanImport {
  private final DocumentReader reader;
  private final Drafting drafting;
  private final UnmatchedNames unmatched;
  private final Readings readings;
  private final Clock clock;

  PlanImport(
      DocumentReader reader,
      Drafting drafting,
      UnmatchedNames unmatched,
      Readings readings,
      Clock clock) {
    this.reader = reader;
    this.drafting = drafting;
    this.unmatched = unmatched;
    this.readings = readings;
    this.clock = clock;
  }

  /** How an import ended. */
  public sealed interface Outcome {}

  /**
   * What the draft is to be.
   *
   * @param programme what the plan counts for; null for the only programme of its year
   * @param issuer who will issue it; the actor's unit when null
   * @param key names this import: the same file under the same key makes one draft; null for none
   */
  public record Wish(
      @Nullable ProgrammeId programme, @Nullable UnitId issuer, @Nullable String key) {}

  /** There is a draft. */
  public record Imported(ImportedPlan plan) implements Outcome {}

  /** The file is not read. */
  public record Refused(FileRefusal why) implements Outcome {}

  /** There is no plan in the file; what was recognised all the same. */
  public record NoPlan(PlanJson read) implements Outcome {}

  /** Too many files at once; a little later it works. */
  public record Busy() implements Outcome {}

  /**
   * Reads a file and makes a draft of it.
   *
   * @throws ProblemException 403 when the actor may not draft, or not for that issuer, 422 with
   *     what has to be corrected
   */
  public Outcome take(byte[] file, Wish wish, Actor actor) {
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden("Chỉ chuyên viên hoặc lãnh đạo được soạn thảo kế hoạch.");
    }
    var request = new DraftRequest(wish.key(), Integer.toHexString(Arrays.hashCode(file)));
    return switch (reader.read(file)) {
      case DocumentReader.Refused refused -> new Refused(refused.why());
      case DocumentReader.Busy _ -> new Busy();
      case DocumentReader.Read(ReadPlan plan, SourceText source) ->
          switch (plan.kind()) {
            case PLAN, WEB_ARTICLE_OF_PLAN, NEWS_ARTICLE ->
                new Imported(drafted(plan, source, wish, request, actor));
            case INTERVIEW, OTHER -> new NoPlan(PlanJson.of(plan, source));
          };
    };
  }

  private ImportedPlan drafted(
      ReadPlan read, SourceText source, Wish wish, DraftRequest request, Actor actor) {
    LocalDate day = DraftInput.dayOf(read, LocalDate.now(clock));
    NameMatching names =
        unmatched.matching(wish.issuer() == null ? actor.unit() : wish.issuer(), day);
    Plan draft =
        drafting.create(
            new DraftInput(names).of(read, wish.programme(), wish.issuer()), request, actor);
    if (readings.find(draft.id()).isEmpty()) {
      List<Mark> marks = Marking.of(read, DraftInput.restedOn(read), draft.content());
      readings.keep(
          new Reading(draft.id(), day, source.numbered(), marks, read.remarks(), Set.of(), false));
    }
    return new ImportedPlan(
        draft.id(), PlanJson.of(read, source), UnmatchedNames.of(draft.content(), names), draft);
  }
}
