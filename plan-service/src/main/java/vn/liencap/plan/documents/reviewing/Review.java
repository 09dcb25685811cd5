package vn.liencap.plan.documents.reviewing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.plan.documents.PlanJson;
import vn.liencap.plan.documents.domain.Place;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.importing.ImportedPlan;
import vn.liencap.plan.documents.importing.UnmatchedNames;
import vn.liencap.plan.documents.reviewing.domain.Reading;

/**
 * A draft beside the document it was made of.
 *
 * @param closed true once somebody is done with it
 * @param marks where the elements of the draft stand
 * @param names names that no unit was found for
 * @param remarks what a person should look at
 * @param source the document, line by line
 */
public record Review(
    boolean closed,
    List<Marked> marks,
    List<Named> names,
    List<Remark> remarks,
    PlanJson.Source source) {
  public Review {
    marks = List.copyOf(marks);
    names = List.copyOf(names);
    remarks = List.copyOf(remarks);
  }

  /**
   * An element of the draft.
   *
   * @param key {@code title}, {@code objectives/<id>}; what has no id by its place, {@code
   *     legalBases/0}
   * @param noteAs the key that stands for it when it is noted
   * @param at where it stands in the document
   * @param confidence 0 to 1
   * @param accepted true when somebody said that it is right
   * @param corrected true when it says something else than was read
   */
  public record Marked(
      String key, String noteAs, Place at, double confidence, boolean accepted, boolean corrected) {
    static Marked of(Reading.Present present) {
      return new Marked(
          present.key(),
          present.mark().key(),
          present.mark().at(),
          present.mark().confidence(),
          present.accepted(),
          present.corrected());
    }
  }

  /**
   * A name that no unit was found for.
   *
   * @param key stands for it when it is noted
   * @param text as printed
   * @param fields where it stands, for example {@code activities[0].lead[1]}
   * @param kept true when somebody said that it stays text
   * @param choices units that may be meant
   */
  public record Named(
      String key,
      String text,
      List<String> fields,
      boolean kept,
      List<ImportedPlan.Choice> choices) {
    public Named {
      fields = List.copyOf(fields);
      choices = List.copyOf(choices);
    }
  }

  static Review of(Reading reading, PlanContent draft, List<UnmatchedNames.Everywhere> unmatched) {
    return new Review(
        reading.closed(),
        reading.present(draft).stream().map(Marked::of).toList(),
        unmatched.stream()
            .map(
                name ->
                    new Named(
                        name.key(),
                        name.text(),
                        name.fields(),
                        reading.noted().contains(name.key()),
                        name.choices()))
            .toList(),
        reading.remarks(),
        new PlanJson.Source(reading.lines().stream().map(PlanJson.SourceLine::of).toList()));
  }

  /** Those of the keys that stand for something here. */
  Set<String> known(Set<String> keys) {
    Set<String> known = new HashSet<>(keys);
    known.retainAll(
        Stream.concat(marks.stream().map(Marked::noteAs), names.stream().map(Named::key)).toList());
    return known;
  }
}
