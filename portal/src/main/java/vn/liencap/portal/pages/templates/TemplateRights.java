package vn.liencap.portal.pages.templates;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.services.TemplateView;
import vn.liencap.portal.signin.CurrentUser;

/**
 * What the pages offer to whom; reporting-service decides. Periodic reports are asked by ministry
 * and province only (Decree 09/2019, Art. 11).
 */
@Component
class TemplateRights {
  private final UnitDirectory directory;
  private final Formats formats;

  TemplateRights(UnitDirectory directory, Formats formats) {
    this.directory = directory;
    this.formats = formats;
  }

  /** True when the person may make templates of periodic reports. */
  boolean mayBuild(CurrentUser user) {
    return (Level.MINISTRY.equals(user.level()) || Level.PROVINCE.equals(user.level()))
        && writes(user);
  }

  /** True when the person may ask units below for one report. */
  boolean mayAsk(CurrentUser user) {
    return writes(user) && directory.hasChildren(user.unit(), formats.today());
  }

  private static boolean writes(CurrentUser user) {
    return user.hasAny(Role.OFFICER, Role.HEAD);
  }

  /** True when the person's unit has to answer the template. */
  boolean asks(TemplateView template, CurrentUser user) {
    var adHoc = template.content().adHoc();
    List<UnitId> chosen = adHoc == null ? List.of() : adHoc.units();
    return template.inUse()
        && template.content().levels().stream().anyMatch(level -> level.equals(user.level()))
        && (chosen.isEmpty() || chosen.contains(user.unit()))
        && !template.owner().equals(user.unit())
        && directory.isWithin(user.unit(), template.owner(), formats.today());
  }
}
