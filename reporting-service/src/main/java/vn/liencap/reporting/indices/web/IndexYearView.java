package vn.liencap.reporting.indices.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.indices.IndexDesk;
import vn.liencap.reporting.indices.domain.Change;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.Result;
import vn.liencap.reporting.indices.domain.Score;

/**
 * A province's year in an index as programs read it.
 *
 * @param unitName the name in that year
 * @param result null while there is none
 * @param enteredBy MINISTRY or PROVINCE; null while there is no result
 * @param toTarget how much is missing to the target, 0 or less when it is reached
 * @param change of the value since the year before
 * @param places by how many places it went up (positive) or down since the year before
 * @param version what If-Match has to name to change it
 */
record IndexYearView(
    String index,
    int year,
    UnitId unit,
    String unitName,
    @Nullable BigDecimal target,
    @Nullable ResultView result,
    @Nullable String enteredBy,
    @Nullable BigDecimal toTarget,
    @Nullable BigDecimal change,
    @Nullable Integer places,
    long version) {

  /** A result. */
  record ResultView(
      BigDecimal score,
      @Nullable Integer rank,
      @Nullable Integer of,
      String document,
      @Nullable String link,
      @Nullable LocalDate date) {

    static @Nullable ResultView of(@Nullable Result result) {
      return result == null
          ? null
          : new ResultView(
              result.score().value(),
              result.rank(),
              result.of(),
              result.document(),
              result.link(),
              result.date());
    }
  }

  /** Who entered what. */
  record ChangeView(
      Instant at,
      String name,
      String unit,
      String side,
      @Nullable BigDecimal target,
      @Nullable ResultView result) {

    static ChangeView of(Change change) {
      return new ChangeView(
          change.at(),
          change.name(),
          change.unit().value(),
          change.side().name(),
          valueOf(change.target()),
          ResultView.of(change.result()));
    }
  }

  /** What a plan of the province says. */
  record ProposalView(@Nullable BigDecimal target, String said, String plan) {}

  /**
   * A year with all that is known of it.
   *
   * @param changes the newest first
   */
  record SheetView(
      IndexYearView entered,
      @Nullable ProposalView proposal,
      boolean mayEnter,
      List<ChangeView> changes) {

    static SheetView of(IndexDesk.Sheet sheet) {
      IndexDesk.Proposal said = sheet.proposal();
      return new SheetView(
          IndexYearView.of(sheet.line()),
          said == null ? null : new ProposalView(valueOf(said.target()), said.said(), said.plan()),
          sheet.mayEnter(),
          sheet.line().year().changes().reversed().stream().map(ChangeView::of).toList());
    }
  }

  private static @Nullable BigDecimal valueOf(@Nullable Score score) {
    return score == null ? null : score.value();
  }

  static IndexYearView of(IndexDesk.Line line) {
    IndexYear year = line.year();
    return new IndexYearView(
        year.id().index(),
        year.id().year(),
        year.id().unit(),
        line.unitName(),
        valueOf(year.target()),
        ResultView.of(year.result()),
        year.resultBy() == null ? null : year.resultBy().name(),
        line.comparison().toTarget(),
        line.comparison().change(),
        line.comparison().places(),
        year.version());
  }
}
