package vn.liencap.portal.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;

/**
 * What is counted, with its labels. The list is short, the same for everybody and hardly ever
 * changes: while activity-service is away the last one known goes on.
 */
@Component
public class OutputKinds {
  private final ActivityClient activities;
  private volatile List<OutputKind> known = List.of();

  OutputKinds(ActivityClient activities) {
    this.activities = activities;
  }

  /** All kinds; none when activity-service has been away since the portal started. */
  public List<OutputKind> all() {
    return ask().or(List.of());
  }

  /** All kinds, or that activity-service is away and none were known before. */
  public Section<List<OutputKind>> ask() {
    try {
      known = List.copyOf(activities.outputKinds().items());
      return new Section<>(known, null);
    } catch (ServiceUnavailable away) {
      return new Section<>(known, known.isEmpty() ? away : null);
    } catch (ServiceRefused refused) {
      return new Section<>(known, null);
    }
  }

  /** What a programme counts or has counted; what all do when none is named or it is away. */
  public List<OutputKind> of(@Nullable ProgrammeId programme) {
    return ask(programme).or(List.of());
  }

  /** The same, or that activity-service is away and none were known before. */
  public Section<List<OutputKind>> ask(@Nullable ProgrammeId programme) {
    if (programme == null) {
      return ask();
    }
    try {
      return new Section<>(List.copyOf(activities.outputKinds(programme).items()), null);
    } catch (ServiceUnavailable | ServiceRefused away) {
      return ask();
    }
  }

  /** What a programme counts or has counted, by code. */
  public Map<String, OutputKind> byCode(@Nullable ProgrammeId programme) {
    return byCode(of(programme));
  }

  private static Map<String, OutputKind> byCode(List<OutputKind> kinds) {
    return kinds.stream()
        .collect(Collectors.toMap(OutputKind::code, kind -> kind, (one, same) -> one));
  }

  /** All kinds by code. */
  public Map<String, OutputKind> byCode() {
    return byCode(all());
  }
}
