package vn.liencap.reporting.indices.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.indices.domain.Change;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.domain.Result;
import vn.liencap.reporting.indices.domain.Score;
import vn.liencap.reporting.indices.domain.Side;

/**
 * A province's year in an index as it is stored, values as text. Public, because the driver writes
 * and reads it itself.
 */
public record IndexYearDocument(
    @BsonId String id,
    String index,
    int year,
    UnitId unit,
    @Nullable String target,
    @Nullable Reached result,
    @Nullable Side resultBy,
    List<Changed> changes,
    long version) {
  static final String COLLECTION = "indexYears";

  /** A result. */
  public record Reached(
      String score,
      @Nullable Integer rank,
      @Nullable Integer of,
      String document,
      @Nullable String link,
      @Nullable LocalDate date) {

    static @Nullable Reached from(@Nullable Result result) {
      return result == null
          ? null
          : new Reached(
              result.score().toString(),
              result.rank(),
              result.of(),
              result.document(),
              result.link(),
              result.date());
    }

    Result toResult() {
      return new Result(scored(score), rank, of, document, link, date);
    }
  }

  /** A change. */
  public record Changed(
      Instant at,
      PersonId person,
      String name,
      UnitId unit,
      Side side,
      @Nullable String target,
      @Nullable Reached result) {

    static Changed from(Change change) {
      return new Changed(
          change.at(),
          change.person(),
          change.name(),
          change.unit(),
          change.side(),
          text(change.target()),
          Reached.from(change.result()));
    }

    Change toChange() {
      return new Change(
          at,
          person,
          name,
          unit,
          side,
          target == null ? null : scored(target),
          result == null ? null : result.toResult());
    }
  }

  private static @Nullable String text(@Nullable Score score) {
    return score == null ? null : score.toString();
  }

  private static Score scored(String text) {
    return new Score(new BigDecimal(text));
  }

  static IndexYearDocument from(IndexYear year) {
    return new IndexYearDocument(
        year.id().value(),
        year.id().index(),
        year.id().year(),
        year.id().unit(),
        text(year.target()),
        Reached.from(year.result()),
        year.resultBy(),
        year.changes().stream().map(Changed::from).toList(),
        year.version());
  }

  IndexYear toIndexYear() {
    return new IndexYear(
        new IndexYearId(index, year, unit),
        target == null ? null : scored(target),
        result == null ? null : result.toResult(),
        resultBy,
        changes.stream().map(Changed::toChange).toList(),
        version);
  }
}
