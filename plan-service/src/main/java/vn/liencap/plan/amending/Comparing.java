package vn.liencap.plan.amending;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.plan.amending.domain.Difference;
import vn.liencap.plan.amending.domain.ItemChange;
import vn.liencap.plan.amending.domain.Versions;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Amends;
import vn.liencap.plan.domain.Plan;
import vn.liencap.runtime.ProblemException;

/** The versions of a plan, and what differs between two of them. */
@Service
public class Comparing {
  private final PlanAccess access;
  private final Versions versions;

  Comparing(PlanAccess access, Versions versions) {
    this.access = access;
    this.versions = versions;
  }

  /**
   * What differs between two versions.
   *
   * @param plan the plan, or the amendment that is looked at
   * @param from the earlier version
   * @param to the later one
   */
  public record DifferenceView(
      PlanId plan, int from, int to, List<ItemChange> changes, int unchanged) {}

  /**
   * A version of a plan.
   *
   * @param amendment the note of the amendment that made it; null for the first
   */
  public record VersionView(int version, @Nullable PlanNote amendment, boolean current) {}

  /** All versions, the newest first. */
  public List<VersionView> versions(PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    List<VersionView> all = new ArrayList<>();
    plan.notes().stream()
        .filter(note -> note.kind() == PlanNote.Kind.AMENDED)
        .map(note -> new VersionView(note.version(), note, note.version() == plan.version()))
        .forEach(all::add);
    all.addFirst(new VersionView(1, null, plan.version() == 1));
    return all.reversed();
  }

  /**
   * One version of a plan.
   *
   * @throws ProblemException 404
   */
  public Plan version(PlanId id, int version, Actor actor) {
    return version(access.readable(id, actor), version);
  }

  /** One version of a plan that is in hand. */
  public Plan version(Plan plan, int version) {
    return version == plan.version()
        ? plan
        : versions
            .find(plan.id(), version)
            .orElseThrow(() -> ProblemException.notFound("Kế hoạch không có phiên bản này."));
  }

  /**
   * What differs: for an amendment, from the version that it amends; for a plan, from the version
   * before, unless others are named.
   */
  public DifferenceView difference(
      PlanId id, @Nullable Integer from, @Nullable Integer to, Actor actor) {
    Plan later = access.readable(id, actor);
    Amends amends = later.amends();
    if (amends != null) {
      Plan plan = access.readable(amends.plan(), actor);
      return between(version(plan, amends.version() - 1), later, id);
    }
    int last = to == null ? later.version() : to;
    int first = from == null ? Math.max(1, last - 1) : from;
    return between(version(later, first), version(later, last), id);
  }

  private static DifferenceView between(Plan before, Plan after, PlanId id) {
    Difference difference = Difference.between(before.content(), after.content());
    return new DifferenceView(
        id, before.version(), after.version(), difference.changes(), difference.unchanged());
  }
}
