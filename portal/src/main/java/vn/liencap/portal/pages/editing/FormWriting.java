package vn.liencap.portal.pages.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.portal.services.DraftActivity;
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
  private final Set<ItemId> taken = new HashSet<>();

  FormWriting(PlanForm form, PlanDetails plan, Typed typed) {
    this.form = form;
    this.plan = plan;
    this.typed = typed;
  }

  /** The plan for the service; what could not be read is noted with {@link Typed}. */
  PlanInput write() {
    PlanContent was = plan.content();
    String programme = Rows.clean(form.programme());
    return new PlanInput(
        Rows.clean(form.title()),
        was.type(),
        blankToNull(form.docSymbol()),
        blankToNull(form.place()),
        null,
        (int) typed.number("year", form.year(), was.year()),
        programme.isEmpty() ? null : new ProgrammeId(programme),
        plan.issuer(),
        plan.draftingUnit(),
        plan.parents().stream().map(PlanRef::id).toList(),
        indexed("addressing", form.addressing(), this::rule),
        indexed("legalBases", form.legalBases(), this::basis),
        items(form.objectives(), was.objectives()),
        items(form.requirements(), was.requirements()),
        items(form.audiences(), was.audiences()),
        items(form.contents(), was.contents()),
        items(form.channels(), was.channels()),
        indexed("activities", form.activities(), this::activity),
        form.responsibilities().stream().map(this::responsibility).toList(),
        was.reporting(),
        items(form.monitoring(), was.monitoring()),
        form.targets().stream().map(this::target).toList(),
        was.indices(),
        items(form.funding(), was.funding()),
        parties(Rows.names(form.recipients()), was.recipients()),
        form.signer().signer());
  }

  private interface ByIndex<R, T> {
    T write(String at, R row);
  }

  private static <R, T> List<T> indexed(String part, List<R> rows, ByIndex<R, T> write) {
    var written = new ArrayList<T>();
    for (int i = 0; i < rows.size(); i++) {
      written.add(write.write(part + "[" + i + "]", rows.get(i)));
    }
    return written;
  }

  private LegalBasis basis(String at, BasisRow row) {
    return new LegalBasis(
        Rows.clean(row.type()),
        Rows.clean(row.number()),
        typed.date(at + ".date", row.date()),
        blankToNull(row.issuer()),
        blankToNull(row.title()));
  }

  private List<DraftItem> items(List<TextRow> rows, List<TextItem> before) {
    return rows.stream()
        .map(
            row -> {
              TextItem was = find(before, TextItem::id, TextItem::text, row.id(), row.text());
              String text = Rows.clean(row.text());
              return was == null
                  ? DraftItem.of(text)
                  : new DraftItem(was.id(), text, was.mandatory(), was.serves());
            })
        .toList();
  }

  private DraftTarget target(TextRow row) {
    List<Target> before = plan.content().targets();
    Target was = find(before, Target::id, Target::text, row.id(), row.text());
    String text = Rows.clean(row.text());
    return was == null
        ? new DraftTarget(null, text, null, null)
        : new DraftTarget(was.id(), text, was.indicator(), was.value());
  }

  private DraftResponsibility responsibility(DutyRow row) {
    List<Duty> before =
        plan.content().responsibilities().stream()
            .filter(was -> was.unit().equals(Rows.clean(row.unit())))
            .flatMap(was -> was.duties().stream())
            .toList();
    List<DraftItem> tasks =
        Rows.lines(row.tasks()).stream()
            .map(
                task -> {
                  Duty was = find(before, Duty::id, Duty::text, "", task);
                  return was == null
                      ? DraftItem.of(task)
                      : new DraftItem(was.id(), task, false, List.of());
                })
            .toList();
    return new DraftResponsibility(Rows.clean(row.unit()), tasks);
  }

  private DraftActivity activity(String at, ActivityRow row) {
    List<KeyActivity> before = plan.content().activities();
    KeyActivity was = find(before, KeyActivity::id, KeyActivity::title, row.id(), row.title());
    Long budget = typed.numberOrNull(at + ".budget", row.budget());
    var outputs = new ArrayList<ExpectedOutput>();
    for (int i = 0; i < row.outputs().size(); i++) {
      outputs.add(output(at + ".outputs[" + i + "]", row.outputs().get(i)));
    }
    return new DraftActivity(
        was == null ? null : was.id(),
        Rows.clean(row.title()),
        "EACH".equals(row.carrier()) ? Carrier.EACH : Carrier.LEAD,
        parties(Rows.names(row.lead()), was == null ? List.of() : was.lead()),
        parties(Rows.names(row.coordinating()), was == null ? List.of() : was.coordinating()),
        timing(Rows.clean(row.timing()), was == null ? null : was.timing()),
        Rows.names(row.funding()),
        outputs,
        budget,
        was != null && was.mandatory(),
        was == null ? List.of() : was.serves());
  }

  private ExpectedOutput output(String at, OutputRow row) {
    return new ExpectedOutput(
        Rows.clean(row.text()),
        blankToNull(row.kind()),
        typed.numberOrNull(at + ".quantity", row.quantity()));
  }

  private Addressing rule(String at, RuleRow row) {
    Map<String, LocalDate> due = new LinkedHashMap<>();
    row.due()
        .forEach(
            (level, day) -> {
              LocalDate last = typed.date(at + ".dueByLevel." + level, day);
              if (last != null) {
                due.put(level, last);
              }
            });
    return new Addressing(
        row.levels().stream().map(Level::new).toList(),
        row.units().stream().map(UnitId::new).toList(),
        row.wholeSubtree(),
        "EXECUTE".equals(row.mode()) ? AssignmentMode.EXECUTE : AssignmentMode.IMPLEMENT,
        due);
  }

  /** What a name was understood as stays with it; a new name is left to the service to read. */
  private static List<Party> parties(List<String> names, List<Party> before) {
    return names.stream()
        .map(
            name ->
                before.stream()
                    .filter(party -> party.text().equals(name))
                    .findFirst()
                    .orElseGet(() -> new Party(name, null, null, null)))
        .toList();
  }

  private static Timing timing(String raw, @Nullable Timing before) {
    if (before != null && raw.equals(Rows.clean(before.raw()))) {
      return before;
    }
    return new Timing(TimingKind.UNSPECIFIED, raw, null, null, null, null, null, null);
  }

  /**
   * The item a row stands for: by its id, or by its words when the page did not know the id yet.
   */
  private <T> @Nullable T find(
      List<T> before,
      Function<T, ItemId> id,
      Function<T, String> words,
      @Nullable String rowId,
      @Nullable String text) {
    Stream<T> byId = before.stream().filter(item -> id.apply(item).value().equals(rowId));
    Stream<T> byWords = before.stream().filter(item -> words.apply(item).equals(Rows.clean(text)));
    return (Rows.clean(rowId).isEmpty() ? byWords : byId)
        .filter(item -> taken.add(id.apply(item)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    String clean = Rows.clean(text);
    return clean.isEmpty() ? null : clean;
  }
}
