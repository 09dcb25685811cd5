package vn.liencap.portal.pages.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.pages.editing.Difference.Kind;

/**
 * Puts somebody else's version and one's own together, compared with what both began from. Where
 * only one of the two changed something, that stands; where both did, one's own words stay and the
 * place is noted. Nothing that either typed is lost.
 */
final class Merging {
  private static final Reading<TextRow> PARAGRAPHS = new Reading<>(TextRow::id, Said::by);
  private static final Reading<ActivityRow> ACTIVITIES = new Reading<>(ActivityRow::id, Said::by);

  private final Seen seen;
  private final PlanForm theirs;
  private final PlanForm mine;
  private final List<Difference> differences = new ArrayList<>();

  Merging(Seen seen, PlanForm theirs, PlanForm mine) {
    this.seen = seen;
    this.theirs = theirs;
    this.mine = mine;
  }

  /** Where the versions differ; known once they were {@link #merged}. */
  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** Both versions in one, over theirs. */
  PlanForm merged() {
    return new PlanForm(
        theirs.etag(),
        theirs.base(),
        whole("title", theirs.title(), mine.title(), Said::by),
        whole("programme", theirs.programme(), mine.programme(), Said::by),
        whole("year", theirs.year(), mine.year(), Said::by),
        whole("place", theirs.place(), mine.place(), Said::by),
        whole("docSymbol", theirs.docSymbol(), mine.docSymbol(), Said::by),
        whole("legalBases", theirs.legalBases(), mine.legalBases(), Said::bases),
        texts("objectives", mine.objectives()),
        texts("requirements", mine.requirements()),
        texts("audiences", mine.audiences()),
        texts("contents", mine.contents()),
        texts("channels", mine.channels()),
        texts("targets", mine.targets()),
        rows("activities", theirs.activities(), mine.activities(), ACTIVITIES),
        whole("responsibilities", theirs.responsibilities(), mine.responsibilities(), Said::duties),
        texts("monitoring", mine.monitoring()),
        texts("funding", mine.funding()),
        whole("recipients", theirs.recipients(), mine.recipients(), Said::names),
        whole("signer", theirs.signer(), mine.signer(), Said::by),
        whole("addressing", theirs.addressing(), mine.addressing(), Said::rules));
  }

  private List<TextRow> texts(String part, List<TextRow> rows) {
    return rows(part, Objects.requireNonNull(theirs.texts().get(part)), rows, PARAGRAPHS);
  }

  private <T extends @Nullable Object> T whole(
      String part, T there, T here, Function<T, String> words) {
    return chosen(new At(part, part, "", part), there, here, words);
  }

  /** Where something stands: its part, its key for {@link Seen}, its id, its field in the form. */
  private record At(String part, String key, String id, String place) {
    Difference difference(Kind kind) {
      return new Difference(part, place, id, kind);
    }
  }

  private <T extends @Nullable Object> T chosen(At at, T there, T here, Function<T, String> words) {
    String theirWords = words.apply(there);
    String myWords = words.apply(here);
    if (theirWords.equals(myWords) || !seen.differs(at.key(), theirWords)) {
      return here;
    }
    boolean both = seen.differs(at.key(), myWords);
    differences.add(at.difference(both ? Kind.BOTH : Kind.TAKEN));
    return both ? here : there;
  }

  private <R> List<R> rows(String part, List<R> there, List<R> here, Reading<R> reading) {
    List<R> left = new ArrayList<>(here);
    List<R> merged = new ArrayList<>();
    for (R row : there) {
      At at = at(part, reading.idOf(row), merged);
      R own = reading.same(row, left);
      if (own != null) {
        left.remove(own);
        merged.add(chosen(at, row, own, reading.words()));
      } else if (!seen.has(at.key())) {
        differences.add(at.difference(Kind.TAKEN));
        merged.add(row);
      } else if (seen.differs(at.key(), reading.words().apply(row))) {
        differences.add(at.difference(Kind.BACK));
        merged.add(row);
      }
    }
    for (R row : left) {
      At at = at(part, reading.idOf(row), merged);
      if (at.id().isEmpty() || !seen.has(at.key())) {
        merged.add(row);
      } else if (seen.differs(at.key(), reading.words().apply(row))) {
        differences.add(at.difference(Kind.REMOVED));
        merged.add(row);
      } else {
        differences.add(new Difference(part, part, at.id(), Kind.TAKEN));
      }
    }
    return merged;
  }

  private static At at(String part, String id, List<?> merged) {
    return new At(part, Seen.key(part, id), id, part + "[" + merged.size() + "]");
  }

  /** How the rows of a part are told apart and what they say. */
  private record Reading<R>(Function<R, @Nullable String> id, Function<R, String> words) {
    String idOf(R row) {
      return Rows.clean(id.apply(row));
    }

    /** The row with the same id, or one that has none yet and says the same; null for none. */
    @Nullable R same(R row, List<R> rows) {
      String said = words.apply(row);
      return rows.stream()
          .filter(
              own ->
                  idOf(own).equals(idOf(row))
                      || (idOf(own).isEmpty() && words.apply(own).equals(said)))
          .findFirst()
          .orElse(null);
    }
  }
}
