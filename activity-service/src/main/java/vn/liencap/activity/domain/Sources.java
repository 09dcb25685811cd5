package vn.liencap.activity.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SourceAmount;
import vn.liencap.contracts.activity.SourceFigures;

/** The money of an activity by source: what the plan says, what entries spent, what was settled. */
final class Sources {
  private Sources() {}

  /** With what an entry spent; nothing changes when it names no source. */
  static List<SourceFigures> spent(
      List<SourceFigures> before, @Nullable FundingSource source, long amount) {
    if (source == null || amount == 0) {
      return before;
    }
    Map<FundingSource, SourceFigures> figures = bySource(before);
    SourceFigures of = of(source, figures);
    figures.put(
        source,
        new SourceFigures(source, of.planned(), Math.addExact(of.spent(), amount), of.settled()));
    return List.copyOf(figures.values());
  }

  /** With what was settled last in place of what was settled before. */
  static List<SourceFigures> settled(List<SourceFigures> before, List<SourceAmount> settled) {
    Map<FundingSource, SourceFigures> figures = bySource(before);
    figures.replaceAll((source, of) -> new SourceFigures(source, of.planned(), of.spent(), 0));
    for (SourceAmount amount : settled) {
      SourceFigures of = of(amount.source(), figures);
      figures.put(
          amount.source(),
          new SourceFigures(amount.source(), of.planned(), of.spent(), amount.amount()));
    }
    return List.copyOf(figures.values());
  }

  /** With what the plan says now in place of what it said before. */
  static List<SourceFigures> planned(List<SourceFigures> before, List<SourceFigures> plan) {
    Map<FundingSource, SourceFigures> figures = bySource(before);
    Map<FundingSource, SourceFigures> anew = new EnumMap<>(FundingSource.class);
    Map<FundingSource, SourceFigures> said = bySource(plan);
    Arrays.stream(FundingSource.values())
        .forEach(
            source -> {
              SourceFigures of = of(source, figures);
              boolean used = of.spent() > 0 || of.settled() > 0;
              if (said.containsKey(source) || used) {
                long planned = of(source, said).planned();
                anew.put(source, new SourceFigures(source, planned, of.spent(), of.settled()));
              }
            });
    return List.copyOf(anew.values());
  }

  private static SourceFigures of(FundingSource source, Map<FundingSource, SourceFigures> figures) {
    return Objects.requireNonNullElse(figures.get(source), new SourceFigures(source, 0, 0, 0));
  }

  private static Map<FundingSource, SourceFigures> bySource(List<SourceFigures> figures) {
    Map<FundingSource, SourceFigures> bySource = new EnumMap<>(FundingSource.class);
    figures.forEach(of -> bySource.put(of.source(), of));
    return bySource;
  }
}
