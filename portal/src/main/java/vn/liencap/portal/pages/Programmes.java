package vn.liencap.portal.pages;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.UnitClient;

/** The programmes a page may offer or name. */
@Component
public class Programmes {
  private static final int MOST = 200;

  private final UnitClient units;

  Programmes(UnitClient units) {
    this.units = units;
  }

  /** All of them, the newest year first; none while plan-service is away. */
  public List<ProgrammeView> all() {
    return ask().or(List.of());
  }

  /** All of them, the newest year first, or that plan-service is away. */
  public Section<List<ProgrammeView>> ask() {
    return Section.ask(
        () ->
            units.programmes(Query.none().with("limit", MOST)).items().stream()
                .sorted(
                    Comparator.comparingInt(ProgrammeView::year)
                        .reversed()
                        .thenComparing(ProgrammeView::name))
                .toList());
  }

  /** One of them; null when there is none or plan-service is away. */
  public @Nullable ProgrammeView find(@Nullable ProgrammeId programme) {
    if (programme == null) {
      return null;
    }
    try {
      return units.programme(programme);
    } catch (ServiceUnavailable | ServiceRefused away) {
      return null;
    }
  }
}
