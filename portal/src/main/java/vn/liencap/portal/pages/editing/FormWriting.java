package vn.liencap.portal.pages.editing;

import java.util.List;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.portal.services.DraftItem;
import vn.liencap.portal.services.DraftResponsibility;
import vn.liencap.portal.services.DraftTarget;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanInput;
import vn.liencap.portal.services.PlanRef;

/**
 * What was typed, over the plan as it is: what the editor does not show (links to the parent's
 * items, what names were understood as, reporting duties) is kept.
 */
final class FormWriting {
  private final PlanForm form;
  private final PlanDetails plan;
  private final Typed typed;
  private final KnownItems known = new KnownItems();

  FormWriting(PlanForm form, PlanDetails plan, Typed typed) {
    this.form = form;
    this.plan = plan;
    this.typed = typed;
  }

  /** The plan for the service; what could not be read is noted with {@link Typed}. */
  PlanInput write() {
    PlanContent was = plan.content();
    String programme = Rows.clean(form.programme());
    var activities = new ActivityWriting(was.activities(), known, typed);
    return new PlanInput(
        Rows.clean(form.title()),
        was.type(),
        Rows.orNull(form.docSymbol()),
        Rows.orNull(form.place()),
        null,
        (int) typed.number("year", form.year(), was.year()),
        programme.isEmpty() ? null : new ProgrammeId(programme),
        plan.issuer(),
        plan.draftingUnit(),
        plan.parents().stream().map(PlanRef::id).toList(),
        Rows.indexed("addressing", form.addressing(), (at, row) -> row.rule(at, typed)),
        Rows.indexed("legalBases", form.legalBases(), (at, row) -> row.basis(at, typed)),
        items(form.objectives(), was.objectives()),
        items(form.requirements(), was.requirements()),
        items(form.audiences(), was.audiences()),
        items(form.contents(), was.contents()),
        items(form.channels(), was.channels()),
        Rows.indexed("activities", form.activities(), activities::activity),
        form.responsibilities().stream().map(this::responsibility).toList(),
        was.reporting(),
        items(form.monitoring(), was.monitoring()),
        form.targets().stream().map(this::target).toList(),
        was.indices(),
        items(form.funding(), was.funding()),
        Names.parties(form.recipients(), was.recipients()),
        form.signer().signer());
  }

  private List<DraftItem> items(List<TextRow> rows, List<TextItem> before) {
    return rows.stream().map(row -> item(row, before)).toList();
  }

  private DraftItem item(TextRow row, List<TextItem> before) {
    TextItem was = known.find(before, TextItem::id, TextItem::text, row.id(), row.text());
    String text = Rows.clean(row.text());
    List<ItemRef> serves = Served.written(row.serves(), was == null ? List.of() : was.serves());
    return was == null
        ? new DraftItem(null, text, false, serves)
        : new DraftItem(was.id(), text, was.mandatory(), serves);
  }

  private DraftTarget target(TextRow row) {
    List<Target> targets = plan.content().targets();
    Target was = known.find(targets, Target::id, Target::text, row.id(), row.text());
    String text = Rows.clean(row.text());
    String before = was == null ? null : was.indicator();
    String indicator = row.indicator() == null ? before : Rows.orNull(row.indicator());
    return was == null
        ? new DraftTarget(null, text, indicator, null)
        : new DraftTarget(was.id(), text, indicator, was.value());
  }

  private DraftResponsibility responsibility(DutyRow row) {
    String unit = Rows.clean(row.unit());
    List<Responsibility> same =
        plan.content().responsibilities().stream().filter(was -> was.unit().equals(unit)).toList();
    List<Duty> before = same.stream().flatMap(was -> was.duties().stream()).toList();
    List<DraftItem> tasks =
        Rows.lines(row.tasks()).stream().map(task -> duty(task, before)).toList();
    return new DraftResponsibility(
        unit, same.isEmpty() ? List.of() : same.getFirst().parties(), tasks);
  }

  private DraftItem duty(String task, List<Duty> before) {
    Duty was = known.find(before, Duty::id, Duty::text, "", task);
    return was == null ? DraftItem.of(task) : new DraftItem(was.id(), task, false, List.of());
  }
}
