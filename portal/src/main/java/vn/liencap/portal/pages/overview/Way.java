package vn.liencap.portal.pages.overview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Formats;

/** The way from the reader's own unit down to the one that is looked at. */
@Component
class Way {
  private final UnitDirectory directory;
  private final Formats formats;

  Way(UnitDirectory directory, Formats formats) {
    this.directory = directory;
    this.formats = formats;
  }

  /** The units on the way, both ends included; only the last when it is not below the reader's. */
  List<UnitView> to(UnitId unit, UnitId own) {
    var steps = new ArrayList<UnitView>();
    directory.atOrLatest(unit, formats.today()).ifPresent(steps::add);
    if (!unit.equals(own) && directory.isWithin(unit, own, formats.today())) {
      for (UnitView above : directory.ancestorsOf(unit, formats.today())) {
        steps.addFirst(above);
        if (above.id().equals(own)) {
          break;
        }
      }
    }
    return steps;
  }
}
