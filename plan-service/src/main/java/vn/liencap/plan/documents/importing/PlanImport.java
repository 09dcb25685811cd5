package vn.liencap.plan.documents.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.documents.DocumentReader;
import vn.liencap.plan.documents.PlanJson;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.importing.ImportedPlan.UnmatchedName;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.drafting.Drafting;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.runtime.ProblemException;

/** Makes a draft of the actor's unit from the document of a plan; the document is not kept. */
@Service
public class PlanImport {
  private static final Pattern NOBODY_IN_PARTICULAR = Pattern.compile("(?iu).*(?:có )?liên quan$");

  private final DocumentReader reader;
  private final Drafting drafting;
  private final PartyReaders readers;
  private final UnitDirectory directory;
  private final Clock clock;

  PlanImport(
      DocumentReader reader,
      Drafting drafting,
      PartyReaders readers,
      UnitDirectory directory,
      Clock clock) {
    this.reader = reader;
    this.drafting = drafting;
    this.readers = readers;
    this.directory = directory;
    this.clock = clock;
  }

  /** How an import ended. */
  public sealed interface Outcome {}

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
   * @param programme what the plan counts for; null for the only programme of its year
   * @throws ProblemException 403 when the actor may not draft, 422 with what has to be corrected
   */
  public Outcome take(byte[] file, @Nullable ProgrammeId programme, Actor actor) {
    if (!actor.hasAny(Role.OFFICER, Role.HEAD)) {
      throw ProblemException.forbidden("Chỉ chuyên viên hoặc lãnh đạo được soạn thảo kế hoạch.");
    }
    return switch (reader.read(file)) {
      case DocumentReader.Refused refused -> new Refused(refused.why());
      case DocumentReader.Busy _ -> new Busy();
      case DocumentReader.Read(ReadPlan plan, SourceText source) ->
          switch (plan.kind()) {
            case PLAN, WEB_ARTICLE_OF_PLAN, NEWS_ARTICLE ->
                new Imported(drafted(plan, PlanJson.of(plan, source), programme, actor));
            case INTERVIEW, OTHER -> new NoPlan(PlanJson.of(plan, source));
          };
    };
  }

  private ImportedPlan drafted(
      ReadPlan read, PlanJson json, @Nullable ProgrammeId programme, Actor actor) {
    LocalDate day = DraftInput.dayOf(read, LocalDate.now(clock));
    var names = new NameMatching(directory, readers, actor.unit(), day);
    Plan draft = drafting.create(new DraftInput(names).of(read, programme), actor);
    return new ImportedPlan(draft.id(), json, unmatched(draft.content(), names), draft);
  }

  private static List<UnmatchedName> unmatched(PlanContent content, NameMatching names) {
    List<UnmatchedName> unmatched = new ArrayList<>();
    List<KeyActivity> activities = content.activities();
    for (int i = 0; i < activities.size(); i++) {
      String field = "activities[" + i + "].";
      unmatched.addAll(in(activities.get(i).lead(), field + "lead", names));
      unmatched.addAll(in(activities.get(i).coordinating(), field + "coordinating", names));
    }
    List<Responsibility> sections = content.responsibilities();
    for (int i = 0; i < sections.size(); i++) {
      unmatched.addAll(in(sections.get(i).parties(), "responsibilities[" + i + "].parties", names));
    }
    return unmatched;
  }

  private static List<UnmatchedName> in(List<Party> parties, String field, NameMatching names) {
    List<UnmatchedName> unmatched = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      String text = parties.get(i).text();
      if (!NameMatching.isUnderstood(parties.get(i))
          && !NOBODY_IN_PARTICULAR.matcher(text).matches()) {
        List<ImportedPlan.Choice> choices = names.choices(text);
        unmatched.add(new UnmatchedName(field + "[" + i + "]", text, choices));
      }
    }
    return unmatched;
  }
}
