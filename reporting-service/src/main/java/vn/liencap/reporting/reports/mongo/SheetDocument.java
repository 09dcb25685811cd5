package vn.liencap.reporting.reports.mongo;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.reporting.reports.domain.Adjustment;
import vn.liencap.reporting.reports.domain.AdjustmentSheet;

/**
 * A sheet of adjustments as it is stored. Public, because the driver writes and reads it itself.
 */
public record SheetDocument(
    @BsonId String id, UnitId unit, Slice slice, List<Adjustment> entries, long version) {

  static SheetDocument from(AdjustmentSheet sheet) {
    return new SheetDocument(
        idOf(sheet.unit(), sheet.slice()),
        sheet.unit(),
        sheet.slice(),
        sheet.entries(),
        sheet.version());
  }

  static String idOf(UnitId unit, Slice slice) {
    return unit.value() + Id.SEPARATOR + slice.key();
  }

  AdjustmentSheet toSheet() {
    return new AdjustmentSheet(unit, slice, entries, version);
  }
}
