package vn.liencap.plan.units.importing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.units.domain.Example.OLD;
import static vn.liencap.plan.units.domain.Example.REFORM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.units.domain.Example;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitBook;
import vn.liencap.plan.units.domain.UnitKey;

class ImportPlannerTest {
  private static final Lifetime NOW = new Lifetime(REFORM, null);
  private static final Lifetime THEN = new Lifetime(OLD, REFORM.minusDays(1));

  private Problems problems = new Problems();

  @Test
  void newUnitsStandUnderTheRootOrUnderEachOther() {
    ImportPlan plan =
        plan(
            NOW,
            List.of(Example.root()),
            row(2, Level.COMMUNE, "03388", "Phường Đoàn Kết", province("12")),
            row(3, Level.PROVINCE, "12", "Tỉnh Lai Châu", null));
    assertThat(plan.created())
        .extracting(unit -> unit.latest().code())
        .containsExactly("12", "03388");
    Unit laiChau = plan.created().getFirst();
    assertThat(laiChau.latest().parent()).isEqualTo(Example.ROOT);
    assertThat(plan.created().getLast().latest().parent()).isEqualTo(laiChau.id());
  }

  @Test
  void aParentMayBeStoredAlready() {
    ImportPlan plan =
        plan(
            NOW,
            List.of(Example.root(), Example.province("ulc", "12", "Tỉnh Lai Châu")),
            row(2, Level.DEPARTMENT, "12.SNV", "Sở Nội vụ", province("12")));
    assertThat(plan.created().getFirst().latest().parent()).isEqualTo(new UnitId("ulc"));
  }

  @Test
  void anotherNameOrParentBecomesADatedAttribute() {
    Unit province = Example.province("ulc", "12", "Tỉnh Lai Châu");
    Unit ward = Example.commune("udk", "03388", "Xã Đoàn Kết", "bnv");
    ImportPlan plan =
        plan(
            NOW,
            List.of(Example.root(), province, ward),
            row(2, Level.PROVINCE, "12", "Tỉnh Lai Châu", null),
            row(3, Level.COMMUNE, "03388", "Phường Đoàn Kết", province("12")));
    assertThat(plan.created()).isEmpty();
    assertThat(plan.unchanged()).isEqualTo(1);
    Unit changed = plan.changed().getFirst();
    assertThat(changed.on(OLD).orElseThrow().name()).isEqualTo("Xã Đoàn Kết");
    assertThat(changed.on(REFORM).orElseThrow().name()).isEqualTo("Phường Đoàn Kết");
    assertThat(changed.on(REFORM).orElseThrow().parent()).isEqualTo(province.id());
  }

  @Test
  void anotherSpellingOfTheSameNameIsNoRenaming() {
    ImportPlan plan =
        plan(
            NOW,
            List.of(Example.root(), Example.province("ukh", "56", "Tỉnh Khánh Hòa")),
            row(2, Level.PROVINCE, "56", "Tỉnh Khánh Hoà", null));
    assertThat(plan.unchanged()).isEqualTo(1);
  }

  @Test
  void aCodeUsedAgainAfterTheReformIsAnotherUnit() {
    ImportPlan then =
        plan(THEN, List.of(Example.root()), row(2, Level.COMMUNE, "03388", "Quyết Tiến", null));
    List<Unit> stored = new ArrayList<>(then.created());
    stored.add(Example.root());
    ImportPlan now = plan(NOW, stored, row(2, Level.COMMUNE, "03388", "Đoàn Kết", null));
    assertThat(now.created()).hasSize(1);
    assertThat(now.created().getFirst().id()).isNotEqualTo(then.created().getFirst().id());
    assertThat(then.created().getFirst().lastDay()).isEqualTo(REFORM.minusDays(1));
  }

  @Test
  void historyLoadedLaterMustHaveEndedBeforeItsCodesWereUsedAgain() {
    ImportPlan now =
        plan(NOW, List.of(Example.root()), row(2, Level.COMMUNE, "03388", "Đoàn Kết", null));
    List<Unit> stored = new ArrayList<>(now.created());
    stored.add(Example.root());
    UnitRow old = row(2, Level.COMMUNE, "03388", "Quyết Tiến", null);
    assertThat(attempt(new Lifetime(OLD, null), stored, old)).isEmpty();
    assertThat(problems.listed().getFirst().reason()).contains("Đoàn Kết từ ngày 01/07/2025");
    problems = new Problems();
    assertThat(attempt(THEN, stored, old)).isPresent();
  }

  @Test
  void aCodeTwiceInALevelIsToldWithBothLines() {
    UnitRow first = row(2, Level.PROVINCE, "12", "A", null);
    assertThat(
            attempt(NOW, List.of(Example.root()), first, row(9, Level.PROVINCE, "12", "B", null)))
        .isEmpty();
    assertThat(problems.listed()).singleElement().extracting(LineProblem::line).isEqualTo(9);
    assertThat(problems.listed().getFirst().reason()).contains("dòng 2");
  }

  @Test
  void anUnknownParentIsTold() {
    assertThat(
            attempt(NOW, List.of(Example.root()), row(2, Level.COMMUNE, "1", "Xã", province("99"))))
        .isEmpty();
    assertThat(problems.listed().getFirst().reason())
        .isEqualTo("Không tìm thấy đơn vị cấp trên PROVINCE 99.");
  }

  @Test
  void everyRowOfACycleIsTold() {
    attempt(
        NOW,
        List.of(Example.root()),
        row(2, Level.COMMUNE, "1", "A", new UnitKey(Level.COMMUNE, "2")),
        row(3, Level.COMMUNE, "2", "B", new UnitKey(Level.COMMUNE, "1")),
        row(4, Level.COMMUNE, "3", "C", new UnitKey(Level.COMMUNE, "3")),
        row(5, Level.COMMUNE, "4", "D", null));
    assertThat(problems.listed()).extracting(LineProblem::line).containsExactly(2, 3, 4);
  }

  @Test
  void aCycleThroughAStoredUnitIsTold() {
    Unit province = Example.province("ulc", "12", "Tỉnh Lai Châu");
    Unit ward = Example.commune("udk", "03388", "Đoàn Kết", "ulc");
    assertThat(
            attempt(
                NOW,
                List.of(Example.root(), province, ward),
                row(2, Level.PROVINCE, "12", "Tỉnh", new UnitKey(Level.COMMUNE, "03388"))))
        .isEmpty();
    assertThat(problems.listed().getFirst().reason()).contains("vòng lặp");
  }

  @Test
  void theRootIsRenamedButNeverMoved() {
    UnitRow renamed = row(2, Level.MINISTRY, "BNV", "Bộ Nội vụ mới", null);
    assertThat(plan(NOW, List.of(Example.root()), renamed).changed().getFirst().latest().parent())
        .isNull();
    UnitRow moved = row(2, Level.MINISTRY, "BNV", "Bộ", province("12"));
    UnitRow province = row(3, Level.PROVINCE, "12", "A", null);
    assertThat(attempt(NOW, List.of(Example.root()), moved, province)).isEmpty();
  }

  @Test
  void unitsBeforeTheRootHaveNoPlace() {
    Lifetime before = new Lifetime(LocalDate.of(1900, 1, 1), null);
    assertThat(attempt(before, List.of(Example.root()), row(2, Level.PROVINCE, "12", "A", null)))
        .isEmpty();
  }

  @Property(tries = 60)
  void theSameFileAgainInAnyOrderAndAfterAnyCutOffCreatesNothingTwice(
      @ForAll @IntRange(min = 1, max = 80) int size, @ForAll Random random) {
    List<UnitRow> file = randomTree(size, random);
    ImportPlan first = plan(NOW, List.of(Example.root()), file.toArray(UnitRow[]::new));
    assertThat(first.created()).hasSize(size);

    int written = random.nextInt(size + 1);
    List<Unit> stored =
        Stream.concat(Stream.of(Example.root()), first.created().stream().limit(written)).toList();
    Collections.shuffle(file, random);
    ImportPlan rest = plan(NOW, stored, file.toArray(UnitRow[]::new));
    assertThat(rest.changed()).isEmpty();
    assertThat(rest.unchanged()).isEqualTo(written);
    assertThat(Stream.concat(stored.stream().skip(1), rest.created().stream()))
        .containsExactlyInAnyOrderElementsOf(first.created());
  }

  /** Each unit under the root or under one of those before it. */
  private static List<UnitRow> randomTree(int size, Random random) {
    List<UnitRow> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      UnitKey parent = i == 0 || random.nextInt(5) == 0 ? null : rows.get(random.nextInt(i)).key();
      rows.add(row(i + 2, Level.COMMUNE, "c" + i, "Xã " + i, parent));
    }
    return rows;
  }

  private ImportPlan plan(Lifetime lifetime, List<Unit> stored, UnitRow... rows) {
    Optional<ImportPlan> plan = attempt(lifetime, stored, rows);
    assertThat(problems.listed()).isEmpty();
    return plan.orElseThrow();
  }

  private Optional<ImportPlan> attempt(Lifetime lifetime, List<Unit> stored, UnitRow... rows) {
    return new ImportPlanner(new UnitBook(stored), Example.ROOT, lifetime, problems)
        .plan(List.of(rows));
  }

  private static UnitKey province(String code) {
    return new UnitKey(Level.PROVINCE, code);
  }

  private static UnitRow row(
      int line, Level level, String code, String name, @Nullable UnitKey parent) {
    return new UnitRow(line, new UnitKey(level, code), name, parent);
  }
}
