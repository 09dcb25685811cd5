package vn.liencap.portal.pages.indices;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.IndexClient;

/** The newest result of each index, for the overview of a province. */
@Component
public class NewestIndices {
  private final IndexClient indices;
  private final UnitDirectory directory;
  private final Formats formats;

  NewestIndices(IndexClient indices, UnitDirectory directory, Formats formats) {
    this.indices = indices;
    this.directory = directory;
    this.formats = formats;
  }

  /**
   * Puts them before the reader; nothing for a unit that is no province, or while they are away.
   */
  public void show(UnitId unit, Model model) {
    boolean province =
        directory
            .atOrLatest(unit, formats.today())
            .filter(view -> view.level().equals(Level.PROVINCE))
            .isPresent();
    List<ProvinceIndex> newest =
        !province
            ? List.of()
            : Section.ask(() -> of(unit)).or(List.of()).stream()
                .filter(index -> index.newest() != null)
                .toList();
    model.addAttribute("newestIndices", newest);
  }

  private List<ProvinceIndex> of(UnitId unit) {
    return ProvinceIndex.of(unit, indices.definitions().followed(), indices.list(unit, null, null));
  }
}
