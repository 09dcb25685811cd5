package vn.liencap.notification.letters.domain;

import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.morningOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.lateness.domain.About;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.papers.IssuingBody;

/** Letters of a department to wards for tests. */
final class SampleLetters {
  static final UnitId ISSUER = new UnitId("usonoivu");
  static final LocalDate TODAY = DUE.plusDays(2);
  static final IssuingBody BODY = new IssuingBody("Sở Nội vụ", Level.DEPARTMENT, "Tỉnh Bình Phước");

  private SampleLetters() {}

  static Actor actor(UnitId unit, Role... roles) {
    return new Actor(new PersonId("an"), "Nguyễn Văn An", unit, Set.of(roles));
  }

  static LateUnit ward(int number) {
    return new LateUnit(
        new UnitId("uxa" + number),
        "Xã Số " + number,
        List.of(
            new LateDuty(
                DeadlineKind.ISSUE_PLAN,
                "Ban hành kế hoạch thực hiện Kế hoạch số 12/KH-BNV “Tuyên truyền”",
                DUE,
                "/ke-hoach/p1",
                List.of("uxa" + number + "~2026/p1~uxa" + number))));
  }

  static List<LateUnit> wards(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(SampleLetters::ward).toList();
  }

  static List<IssuingBody> bodies(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new IssuingBody("Xã Số " + number, Level.COMMUNE, "Tỉnh Bình Phước"))
        .toList();
  }

  static Letter draft(int count) {
    List<LateUnit> wards = wards(count);
    return Letter.draft(
        new LetterId("cv1"),
        ISSUER,
        About.ANYTHING,
        LetterText.first(BODY, wards, TODAY.plusDays(7), "SNV-VP"),
        wards,
        TODAY,
        morningOf(TODAY));
  }
}
