package vn.liencap.portal.pages.editing;

import java.util.List;
import java.util.stream.Stream;

/** Compares two forms by what they say, whatever ids their rows have. */
final class SameWords {
  private SameWords() {}

  static boolean in(PlanForm one, PlanForm other) {
    return said(one).equals(said(other));
  }

  private static List<Object> said(PlanForm form) {
    List<Object> texts =
        Stream.of(
                form.objectives(),
                form.requirements(),
                form.audiences(),
                form.contents(),
                form.channels(),
                form.targets(),
                form.monitoring(),
                form.funding())
            .<Object>map(rows -> rows.stream().map(Said::by).toList())
            .toList();
    return List.of(
        Said.by(form.title()),
        Said.by(form.programme()),
        Said.by(form.year()),
        Said.by(form.place()),
        Said.by(form.docSymbol()),
        texts,
        form.activities().stream().map(Said::by).toList(),
        Said.bases(form.legalBases()),
        Said.duties(form.responsibilities()),
        Said.names(form.recipients()),
        Said.by(form.signer()),
        Said.rules(form.addressing()));
  }
}
