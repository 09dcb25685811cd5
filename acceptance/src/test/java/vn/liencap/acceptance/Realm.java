package vn.liencap.acceptance;

import vn.liencap.calendar.WorkingYear;
import java.time.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A small country that is known from outside: its units, who stands above whom, some people. */
final class Realm {
  static final String MINISTRY = "bnv";
  private static final int PROVINCES = 2;
  private static final int COMMUNES = 10;
  private static final int WARDS_WITH_PEOPLE = 6;

  /** A unit; the ministry has nobody above it. */
  record Unit(String id, String level, String above) {}

  /** A unit in which somebody works. */
  record Office(String unit, PortalSession officer) {}

  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final PortalSession ministry;
  private final List<Office> provinces = new ArrayList<>();
  private final List<Office> wards = new ArrayList<>();

  private Realm(PortalSession ministry) {
    this.ministry = ministry;
  }

  /** Loads the units and opens the accounts. */
  static Realm settle(Administrator administrator) {
    String csv = Country.csv(PROVINCES, COMMUNES);
    administrator.loadUnits(csv);
    var realm = new Realm(administrator.person("canbo.bo", MINISTRY, "OFFICER", "HEAD", "CLERK"));
    realm.workToday();
    realm.learn(csv, administrator);
    realm.employ(administrator);
    return realm;
  }

  /** Reminders come on working days only; so today is one, whatever day it is. */
  private void workToday() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    String path = "/api/working-years/" + today.getYear();
    boolean isWeekend = WorkingYear.isWeekend(today);
    ministry
        .put(
            path,
            ministry.get(path).expect(200).etag(),
            Map.of(
                "daysOff", List.of(), "workedInstead", isWeekend ? List.of(today.toString()) : List.of()))
        .expect(200);
  }

  private void learn(String csv, Administrator administrator) {
    units.put(MINISTRY, new Unit(MINISTRY, "MINISTRY", ""));
    Map<String, String> idsByCode = new TreeMap<>();
    csv.lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(
            fields -> {
              String id = administrator.unit(fields[0], fields[1]);
              idsByCode.put(fields[0] + fields[1], id);
              String above = idsByCode.getOrDefault(fields[3] + fields[4], MINISTRY);
              units.put(id, new Unit(id, fields[0], above));
            });
  }

  private void employ(Administrator administrator) {
    for (Unit province : of("PROVINCE")) {
      String name = "tinh." + (provinces.size() + 1);
      provinces.add(
          new Office(
              province.id(),
              administrator.person(name, province.id(), "OFFICER", "HEAD", "CLERK")));
    }
    for (Unit ward : of("COMMUNE").subList(0, WARDS_WITH_PEOPLE)) {
      String name = "xa." + (wards.size() + 1);
      wards.add(new Office(ward.id(), administrator.person(name, ward.id(), "OFFICER", "HEAD")));
    }
  }

  List<Unit> of(String level) {
    return units.values().stream().filter(unit -> unit.level().equals(level)).toList();
  }

  List<Unit> units() {
    return List.copyOf(units.values());
  }

  PortalSession ministry() {
    return ministry;
  }

  List<Office> provinces() {
    return List.copyOf(provinces);
  }

  List<Office> wards() {
    return List.copyOf(wards);
  }

  /** The units from one down to the last, itself included. */
  List<Unit> within(String top) {
    Predicate<Unit> isWithin =
        unit -> {
          for (Unit at = unit; at != null; at = units.get(at.above())) {
            if (at.id().equals(top)) {
              return true;
            }
          }
          return false;
        };
    return units.values().stream().filter(isWithin).toList();
  }
}
