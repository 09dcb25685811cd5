package vn.liencap.plan.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.parties.PartyReaders;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Reads what somebody wrote into a command, or tells all that has to be corrected at once. */
@Component
final class EditReading {
  private static final int LARGEST_BYTES = 900 * 1024;
  static final int FIRST_YEAR = 1990;
  static final int LAST_YEAR = 2100;

  private final PartyReaders readers;
  private final UnitDirectory directory;
  private final AddressingReading addressing;
  private final ProgrammeChoice programmes;
  private final Plans plans;
  private final PlanAccess access;
  private final PlanDay days;
  private final JsonMapper json;

  EditReading(
      PartyReaders readers,
      UnitDirectory directory,
      AddressingReading addressing,
      ProgrammeChoice programmes,
      Plans plans,
      PlanAccess access,
      PlanDay days,
      JsonMapper json) {
    this.readers = readers;
    this.directory = directory;
    this.addressing = addressing;
    this.programmes = programmes;
    this.plans = plans;
    this.access = access;
    this.days = days;
    this.json = json;
  }

  /** Reads a first draft. */
  PlanCommand.Edit read(PlanInput input, UnitId issuer, @Nullable UnitId drafter, Actor actor) {
    return read(input, issuer, drafter, null, actor);
  }

  /** Reads a change; what it leaves out beside the content stays. */
  PlanCommand.Edit read(PlanInput input, Plan before, @Nullable UnitId drafter, Actor actor) {
    return read(input, before.issuer(), drafter, before, actor);
  }

  private PlanCommand.Edit read(
      PlanInput input,
      UnitId issuer,
      @Nullable UnitId drafter,
      @Nullable Plan before,
      Actor actor) {
    checkIssuer(issuer);
    List<FieldProblem> problems = new ArrayList<>();
    int year = year(input, before, problems);
    LocalDate day = days.of(issuer, input.issuedDate(), year);
    var reading =
        new ContentReading(
            readers.of(issuer, day), unit -> directory.find(unit).isPresent(), Ids::item);
    PlanContent content = reading.read(input, year);
    problems.addAll(reading.problems());
    List<PlanId> parents =
        input.parents() == null && before != null
            ? before.parents()
            : parents(PlanInput.present(input.parents()), before, actor, problems);
    List<Addressing> rules =
        input.addressing() == null && before != null
            ? before.addressing()
            : addressing.read(input.addressing(), issuer, day, problems);
    Optional<ProgrammeId> programme =
        programmes.of(input.programme(), before, parents, year, problems);
    checkSize(content, problems);
    if (!problems.isEmpty() || programme.isEmpty()) {
      throw ProblemException.invalid("Có " + problems.size() + " chỗ cần sửa.", problems);
    }
    return new PlanCommand.Edit(programme.get(), drafter, content, parents, rules);
  }

  private void checkIssuer(UnitId issuer) {
    if (directory.find(issuer).isEmpty()) {
      throw ProblemException.invalid(
          "Không có đơn vị ban hành này.",
          List.of(
              new FieldProblem(
                  "issuerUnit", "Không có đơn vị này. Hãy chọn lại đơn vị ban hành.")));
    }
  }

  private int year(PlanInput input, @Nullable Plan before, List<FieldProblem> problems) {
    if (input.year() == null) {
      return before == null ? days.today().getYear() : before.content().year();
    }
    if (input.year() < FIRST_YEAR || input.year() > LAST_YEAR) {
      problems.add(new FieldProblem("year", "Năm chưa đúng."));
      return days.today().getYear();
    }
    return input.year();
  }

  private List<PlanId> parents(
      List<PlanInput.Parent> wanted,
      @Nullable Plan before,
      Actor actor,
      List<FieldProblem> problems) {
    List<PlanId> ids =
        wanted.stream().map(PlanInput.Parent::id).filter(Objects::nonNull).distinct().toList();
    if (ids.size() < wanted.size() && wanted.stream().anyMatch(parent -> parent.id() == null)) {
      problems.add(new FieldProblem("parents", "Hãy chọn kế hoạch cấp trên."));
    }
    List<PlanId> usable =
        plans.findAll(ids).stream()
            .filter(plan -> plan.isIssued() && !plan.isAmendment() && access.mayRead(actor, plan))
            .map(Plan::id)
            .toList();
    for (PlanId id : ids) {
      if (!usable.contains(id) && (before == null || !before.parents().contains(id))) {
        problems.add(
            new FieldProblem(
                "parents", "Không có kế hoạch cấp trên " + id + ", hoặc chưa được ban hành."));
      }
    }
    return ids;
  }

  private void checkSize(PlanContent content, List<FieldProblem> problems) {
    int bytes = json.writeValueAsBytes(content).length;
    if (bytes > LARGEST_BYTES) {
      problems.add(
          new FieldProblem(
              "content",
              "Kế hoạch dài "
                  + bytes / 1024
                  + " KB; tối đa "
                  + LARGEST_BYTES / 1024
                  + " KB. Hãy chuyển phần dài sang phụ lục."));
    }
  }
}
