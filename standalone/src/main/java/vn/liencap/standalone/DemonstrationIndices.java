package vn.liencap.standalone;

import static vn.liencap.standalone.DemonstrationUnits.MINISTRY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;

/**
 * Made-up results of a few provinces in the indices they are compared by, five years and the
 * targets of the next: each says that it is no published figure. One is the province's own word
 * that the ministry has not confirmed.
 */
final class DemonstrationIndices {
  private static final List<String> PROVINCES = List.of("12", "11", "75", "01", "46", "48");
  private static final String OWN_WORD = "12";
  private static final int YEARS = 5;
  private static final int PROVINCES_FROM_2025 = 34;
  private static final int PROVINCES_UNTIL_2024 = 63;
  private static final String SOURCE =
      "Số liệu minh họa để xem thử phần mềm, không phải kết quả được công bố";

  private final ServiceCalls calls;
  private final int port;
  private final DemonstrationUnits units;

  DemonstrationIndices(ServiceCalls calls, Ports ports, DemonstrationUnits units) {
    this.calls = calls;
    this.port = ports.reporting();
    this.units = units;
  }

  /**
   * Where the made-up values of an index lie.
   *
   * @param decimals how many it is published with
   */
  private record Scale(String code, double least, double most, int decimals) {}

  private static final List<Scale> SCALES =
      List.of(
          new Scale("PAR_INDEX", 82, 92, 2),
          new Scale("SIPAS", 78, 89, 2),
          new Scale("PAPI", 39, 46, 2),
          new Scale("PCI", 61, 71, 2),
          new Scale("ICT_INDEX", 0.35, 0.75, 4));

  /** A province's value of a year. */
  private record Reached(String province, BigDecimal value) {}

  /** Enters what is not there yet. */
  void enter() {
    Map<String, UnitId> provinces = new HashMap<>();
    PROVINCES.forEach(code -> provinces.put(code, units.province(code)));
    Set<String> there =
        calls.all(DemonstrationPeople.of(MINISTRY), port, "/indices").stream()
            .map(DemonstrationIndices::idOf)
            .collect(Collectors.toSet());
    int last = DemonstrationData.today().getYear() - 1;
    for (Scale scale : SCALES) {
      for (int year = last - YEARS + 1; year <= last; year++) {
        enter(scale, year, last, provinces, there);
      }
      for (String province : PROVINCES) {
        var aim = Map.<String, Object>of("target", target(scale, province, last + 1, last));
        put(scale, last + 1, Objects.requireNonNull(provinces.get(province)), aim, there, false);
      }
    }
  }

  private static String idOf(JsonNode line) {
    return line.get("index").asString() + line.get("year").asInt() + line.get("unit").asString();
  }

  private void enter(
      Scale scale, int year, int last, Map<String, UnitId> provinces, Set<String> there) {
    List<Reached> reached = new ArrayList<>();
    PROVINCES.forEach(code -> reached.add(new Reached(code, value(scale, code, year, last))));
    reached.sort(Comparator.comparing(Reached::value).reversed());
    int ranked = year < 2025 ? PROVINCES_UNTIL_2024 : PROVINCES_FROM_2025;
    for (int i = 0; i < reached.size(); i++) {
      Reached one = reached.get(i);
      int room = ranked / reached.size();
      int rank = 1 + i * room + new Variation(scale.code() + year).below(one.province(), room);
      boolean own = one.province().equals(OWN_WORD) && year == last && scale.code().equals("PCI");
      Map<String, Object> entry =
          Map.of(
              "target", target(scale, one.province(), year, last),
              "score", one.value(),
              "rank", rank,
              "of", ranked,
              "document", SOURCE);
      put(scale, year, Objects.requireNonNull(provinces.get(one.province())), entry, there, own);
    }
  }

  /** Provinces differ, all get better with the years, and no year is quite as planned. */
  private static BigDecimal value(Scale scale, String province, int year, int last) {
    double strength = new Variation(scale.code()).below(province, 50) / 100.0;
    double better =
        0.05 * (year - last + YEARS)
            + new Variation(province + year).below(scale.code(), 20) / 100.0;
    return at(scale, Math.min(1, strength + better));
  }

  private static BigDecimal target(Scale scale, String province, int year, int last) {
    BigDecimal before = value(scale, province, year - 1, last);
    return before.add(
        BigDecimal.valueOf((scale.most() - scale.least()) / 20)
            .setScale(scale.decimals(), RoundingMode.HALF_UP));
  }

  private static BigDecimal at(Scale scale, double share) {
    return BigDecimal.valueOf(scale.least() + share * (scale.most() - scale.least()))
        .setScale(scale.decimals(), RoundingMode.HALF_UP);
  }

  private void put(
      Scale scale,
      int year,
      UnitId unit,
      Map<String, Object> entry,
      Set<String> there,
      boolean own) {
    if (!there.contains(scale.code() + year + unit.value())) {
      Actor by = DemonstrationPeople.of(own ? unit : MINISTRY);
      String path = "/indices/" + scale.code() + "/" + year + "/" + unit.value();
      calls.put(by, port, path, entry, "\"0\"");
    }
  }
}
