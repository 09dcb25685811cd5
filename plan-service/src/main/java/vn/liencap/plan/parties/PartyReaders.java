package vn.liencap.plan.parties;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.parties.domain.KnownUnits;
import vn.liencap.plan.parties.domain.NamedUnit;
import vn.liencap.plan.parties.domain.PartyReader;

/** Gives the reader of names for the plans of an issuer, over the unit tree of a day. */
@Component
public final class PartyReaders {
  private final UnitDirectory directory;

  public PartyReaders(UnitDirectory directory) {
    this.directory = directory;
  }

  /**
   * The reader for a plan of that issuer.
   *
   * @param day the date of the plan; Asia/Ho_Chi_Minh
   */
  public PartyReader of(UnitId issuer, LocalDate day) {
    NamedUnit self =
        directory
            .atOrLatest(issuer, day)
            .map(PartyReaders::named)
            .orElseThrow(() -> new IllegalArgumentException("No unit " + issuer));
    List<NamedUnit> below =
        directory.subtreeOf(issuer, day).stream().map(PartyReaders::named).toList();
    return new PartyReader(KnownUnits.of(self, below));
  }

  private static NamedUnit named(UnitView unit) {
    return new NamedUnit(unit.id(), unit.name(), unit.level(), unit.parent());
  }
}
