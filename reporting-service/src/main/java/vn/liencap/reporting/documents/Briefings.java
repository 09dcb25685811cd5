package vn.liencap.reporting.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitView;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.papers.writing.FileNames;
import vn.liencap.reporting.documents.domain.OfficialBriefing;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.totals.PeriodTotals;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.ProblemException;

/** The briefing pack of a programme for the weekly meeting of a unit (tài liệu giao ban). */
@Service
public class Briefings {
  private static final int AT_ONCE = 2;

  private final BriefingFacts facts;
  private final BriefedPeriods periods;
  private final PeriodTotals totals;
  private final Programmes programmes;
  private final Rights rights;
  private final Bodies bodies;
  private final Clock clock;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  Briefings(
      BriefingFacts facts,
      BriefedPeriods periods,
      PeriodTotals totals,
      Programmes programmes,
      Rights rights,
      Bodies bodies,
      Clock clock) {
    this.facts = facts;
    this.periods = periods;
    this.totals = totals;
    this.programmes = programmes;
    this.rights = rights;
    this.bodies = bodies;
    this.clock = clock;
  }

  /**
   * The pack, for whoever may see the totals of the unit.
   *
   * @param period of the reports; null for the newest whose reports are open
   * @throws ProblemException 403, 404; 503 when too many are written
   */
  public Written write(
      ProgrammeId programme,
      UnitId unit,
      @Nullable String period,
      DocumentFormat format,
      Actor actor) {
    ProgrammeState known = visible(programme, unit, actor);
    LocalDate today = LocalDate.now(clock);
    UnitView view =
        bodies
            .unit(unit, today)
            .orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
    String asked = period == null ? periods.newest(programme, today).orElse(null) : period;
    PeriodTotals.@Nullable Sight sight =
        asked == null
            ? null
            : totals
                .of(known, unit, asked)
                .orElseThrow(() -> ProblemException.notFound("Không có kỳ báo cáo này."));
    OfficialDocument document =
        OfficialBriefing.of(facts.of(known, view, sight, actor.unit().equals(unit), today));
    return few.run(
        () ->
            new Written(
                FileNames.of(
                    "Tài liệu giao ban " + today + " - " + view.name(), format.extension()),
                format.mediaType(),
                new ByteArrayResource(format.write(document))));
  }

  private ProgrammeState visible(ProgrammeId programme, UnitId unit, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden(
          "Số liệu này không thuộc đơn vị của bạn hoặc đơn vị cấp dưới. Hãy chọn đơn vị khác.");
    }
    ProgrammeState known = programmes.find(List.of(programme)).get(programme);
    if (known == null) {
      throw ProblemException.notFound("Không có chương trình này.");
    }
    return known;
  }
}
