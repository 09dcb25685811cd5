package vn.liencap.plan.units;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * What an installation says about its unit tree.
 *
 * @param root the unit at the top
 * @param unitLevels the levels that units may have, highest first
 */
@ConfigurationProperties("liencap")
public record UnitProperties(
    @DefaultValue Root root,
    @DefaultValue({
          "MINISTRY",
          "PROVINCE",
          "DEPARTMENT",
          "DISTRICT",
          "COMMUNE",
          "OFFICE",
          "EXTERNAL"
        })
        List<Level> unitLevels) {

  /** The levels that units may have, highest first. */
  public Set<Level> levels() {
    return new LinkedHashSet<>(unitLevels);
  }

  /**
   * The unit at the top, created at the first start.
   *
   * @param id its permanent id
   * @param validFrom the first day of the tree; the Ministry was founded on 28/8/1945
   */
  public record Root(
      @DefaultValue("bnv") UnitId id,
      @DefaultValue("BNV") String code,
      @DefaultValue("Bộ Nội vụ") String name,
      @DefaultValue("MINISTRY") Level level,
      @DefaultValue("1945-08-28") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate validFrom) {}
}
