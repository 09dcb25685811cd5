package vn.liencap.plan.documents.reviewing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.ReadPlan;

/** Ties the elements of a new draft to the places that they were read from. */
public final class Marking {
  private final ReadPlan read;
  private final Map<String, String> words;
  private final List<Mark> marks = new ArrayList<>();

  private Marking(ReadPlan read, PlanContent draft) {
    this.read = read;
    this.words = Elements.of(draft);
  }

  /**
   * The marks of a draft.
   *
   * @param read what was read
   * @param bases the legal bases of the draft as they were read, in its order
   * @param draft what the draft says; its lists have the order of what was read
   */
  public static List<Mark> of(ReadPlan read, List<FoundBasis> bases, PlanContent draft) {
    var marking = new Marking(read, draft);
    marking.head();
    marking.numbered("legalBases", bases, FoundBasis::at, FoundBasis::confidence);
    marking.body(draft);
    marking.numbered("responsibilities", read.duties(), FoundDuties::at, Marking::sure);
    return List.copyOf(marking.marks);
  }

  private void head() {
    ReadHead head = read.head();
    one("title", head.title());
    one("docSymbol", head.symbol());
    one("place", head.place());
    read.recipients().stream()
        .reduce(
            (one, other) ->
                Found.of(
                    one.text(),
                    one.at().through(other.at()),
                    Math.min(one.confidence(), other.confidence())))
        .ifPresent(all -> one("recipients", all));
    if (read.signer() != null) {
      put("signer", read.signer().at(), read.signer().confidence());
    }
  }

  private void body(PlanContent draft) {
    texts("objectives", read.objectives(), draft.objectives());
    texts("requirements", read.requirements(), draft.requirements());
    texts("audiences", read.audiences(), draft.audiences());
    texts("contents", read.contents(), draft.contents());
    texts("channels", read.channels(), draft.channels());
    zip("targets", read.targets(), Marking::at, draft.targets(), Target::id);
    zip("activities", read.activities(), Marking::at, draft.activities(), KeyActivity::id);
    texts("monitoring", read.monitoring(), draft.monitoring());
    texts("funding", read.funding(), draft.funding());
  }

  private void one(String key, @Nullable Found found) {
    if (found != null) {
      put(key, found.at(), found.confidence());
    }
  }

  private void texts(String part, List<Found> found, List<TextItem> items) {
    zip(part, found, Marking::at, items, TextItem::id);
  }

  private <F, T> void zip(
      String part, List<F> found, Function<F, Where> where, List<T> items, Function<T, ItemId> id) {
    for (int i = 0; i < Math.min(found.size(), items.size()); i++) {
      Where at = where.apply(found.get(i));
      put(part + "/" + id.apply(items.get(i)).value(), at.at(), at.confidence());
    }
  }

  private <F> void numbered(
      String part, List<F> found, Function<F, Place> at, ToDoubleFunction<F> confidence) {
    for (int i = 0; i < found.size(); i++) {
      put(part + "/" + i, at.apply(found.get(i)), confidence.applyAsDouble(found.get(i)));
    }
  }

  private void put(String key, Place at, double confidence) {
    @Nullable String said = words.get(key);
    if (said != null) {
      marks.add(new Mark(key, at, confidence, said));
    }
  }

  private record Where(Place at, double confidence) {}

  private static Where at(Found found) {
    return new Where(found.at(), found.confidence());
  }

  private static Where at(FoundActivity found) {
    DoubleStream names =
        Stream.concat(found.lead().stream(), found.coordinating().stream())
            .mapToDouble(Found::confidence);
    return new Where(
        found.at(),
        DoubleStream.concat(names, DoubleStream.of(found.confidence())).min().orElse(0));
  }

  private static double sure(FoundDuties duties) {
    return DoubleStream.concat(
            duties.tasks().stream().mapToDouble(Found::confidence),
            DoubleStream.of(duties.confidence()))
        .min()
        .orElse(0);
  }
}
