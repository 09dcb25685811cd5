package vn.liencap.reporting.indices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.papers.writing.FileNames;
import vn.liencap.reporting.documents.ReportFormat;
import vn.liencap.reporting.documents.Written;
import vn.liencap.reporting.indices.domain.Comparison;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.domain.IndexYears;
import vn.liencap.reporting.indices.domain.ProvincialIndex;
import vn.liencap.reporting.indices.domain.Side;
import vn.liencap.reporting.indices.files.IndexWorkbook;
import vn.liencap.reporting.indices.files.IndexWorkbook.Row;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.ProblemException;

/** Tables of indices to take along: a year for all provinces, or all years of one. */
@Service
public class IndexTables {
  private static final int AT_ONCE = 4;
  private static final int MOST_ROWS = 2_000;

  private final IndexYears years;
  private final IndexDesk desk;
  private final IndexCatalogue catalogue;
  private final IndexRights rights;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  IndexTables(IndexYears years, IndexDesk desk, IndexCatalogue catalogue, IndexRights rights) {
    this.years = years;
    this.desk = desk;
    this.catalogue = catalogue;
    this.rights = rights;
  }

  /**
   * A year of an index at every province the actor sees, those without a figure included.
   *
   * @throws ProblemException 404
   */
  public Written ofYear(String code, int year, Actor actor) {
    ProvincialIndex index = catalogue.get(code);
    List<UnitView> provinces =
        rights.provinces(year).stream().filter(unit -> rights.maySee(actor, unit.id())).toList();
    List<IndexYearId> ids =
        provinces.stream().map(unit -> new IndexYearId(code, year, unit.id())).toList();
    Map<IndexYearId, IndexYear> entered =
        years.findAll(ids).stream().collect(Collectors.toMap(IndexYear::id, Function.identity()));
    List<IndexYear> all =
        ids.stream().map(id -> entered.getOrDefault(id, IndexYear.empty(id))).toList();
    return file(index.shortName() + " năm " + year, desk.lines(all));
  }

  /**
   * All years of a province.
   *
   * @throws ProblemException 403, 404
   */
  public Written ofProvince(UnitId unit, @Nullable String index, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden("Chỉ số này không thuộc tỉnh của bạn.");
    }
    UnitView province =
        rights
            .at(unit, rights.today().getYear())
            .orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
    var found =
        new ArrayList<>(
            desk.lines(
                years.list(
                    new IndexYears.Wanted(rights.lineage(unit), index, null), null, MOST_ROWS)));
    found.sort(
        Comparator.comparing((IndexDesk.Line line) -> line.year().id().index())
            .thenComparing(line -> line.year().id().year(), Comparator.reverseOrder()));
    return file("Chỉ số của " + province.name(), found);
  }

  private Written file(String title, List<IndexDesk.Line> lines) {
    List<Row> rows = lines.stream().map(this::row).toList();
    byte[] bytes = few.run(() -> IndexWorkbook.write(title, rows));
    return new Written(
        FileNames.of(title, "xlsx"), ReportFormat.XLSX.mediaType(), new ByteArrayResource(bytes));
  }

  private Row row(IndexDesk.Line line) {
    IndexYearId id = line.year().id();
    String code = rights.at(id.unit(), id.year()).map(UnitView::code).orElse("");
    Comparison comparison = line.comparison();
    return new Row(line.year(), code, line.unitName(), comparison, saidBy(line.year().resultBy()));
  }

  private static String saidBy(@Nullable Side side) {
    return switch (side) {
      case MINISTRY -> "Bộ nhập";
      case PROVINCE -> "Tỉnh tự nhập";
      case null -> "";
    };
  }
}
