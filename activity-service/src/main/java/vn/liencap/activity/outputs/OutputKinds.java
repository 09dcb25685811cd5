package vn.liencap.activity.outputs;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.ProgrammeId;

/**
 * The output kinds of each programme: the usual ones and its own. Every entry asks for them, so
 * they are remembered for a few seconds.
 */
@Service
@EnableConfigurationProperties(OutputKindsProperties.class)
public class OutputKinds {
  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int MOST_PROGRAMMES = 200;

  private final List<OutputKind> usual;
  private final AddedOutputKinds added;
  private final Clock clock;
  private final ConcurrentMap<ProgrammeId, Known> known = new ConcurrentHashMap<>();

  OutputKinds(OutputKindsProperties properties, AddedOutputKinds added, Clock clock) {
    this.usual = properties.outputKinds();
    this.added = added;
    this.clock = clock;
  }

  private record Known(Set<String> codes, Instant until) {}

  /** What every programme counts. */
  public List<OutputKind> usual() {
    return usual;
  }

  /** What a programme counts or has counted, as it calls it: the usual first, then its own. */
  public List<OutputKind> of(ProgrammeId programme) {
    return merged(added.of(programme));
  }

  /** What a programme counts now. */
  public List<OutputKind> counted(ProgrammeId programme) {
    return of(programme).stream().filter(kind -> !kind.retired()).toList();
  }

  /** What any programme counts or has counted, each code once. */
  public List<OutputKind> everywhere() {
    return merged(
        added.everywhere(MOST_PROGRAMMES).stream().filter(kind -> !isUsual(kind.code())).toList());
  }

  private List<OutputKind> merged(List<OutputKind> own) {
    Map<String, OutputKind> byCode = new LinkedHashMap<>();
    usual.forEach(kind -> byCode.put(kind.code(), kind));
    own.forEach(kind -> byCode.put(kind.code(), kind));
    return List.copyOf(byCode.values());
  }

  /** True for the code of a kind that every programme has from the beginning. */
  public boolean isUsual(String code) {
    return usual.stream().anyMatch(kind -> kind.code().equals(code));
  }

  /** The codes of what a programme counts; a new one may take ten seconds to be among them. */
  public Set<String> codes(ProgrammeId programme) {
    Instant now = clock.instant();
    Known remembered = known.get(programme);
    if (remembered == null || !remembered.until().isAfter(now)) {
      remembered = new Known(codesOf(counted(programme)), now.plus(REMEMBERED));
      known.put(programme, remembered);
    }
    return remembered.codes();
  }

  /** Lets a programme count something more or call it otherwise, at once on this instance. */
  public void put(ProgrammeId programme, OutputKind kind) {
    added.put(programme, kind);
    known.remove(programme);
  }

  private static Set<String> codesOf(List<OutputKind> kinds) {
    return kinds.stream().map(OutputKind::code).collect(toUnmodifiableSet());
  }
}
