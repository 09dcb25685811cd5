package vn.liencap.plan.units.importing.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a file, so that one look shows all of it. */
public final class Problems {
  /** How many are listed at most. */
  public static final int LISTED = 100;

  private final List<LineProblem> found = new ArrayList<>();

  /** Notes a problem. */
  public void add(int line, String reason) {
    found.add(new LineProblem(line, reason));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many there are, those not listed included. */
  public int count() {
    return found.size();
  }

  /** The first {@value #LISTED} by line. */
  public List<LineProblem> listed() {
    return found.stream().sorted(Comparator.comparingInt(LineProblem::line)).limit(LISTED).toList();
  }
}
