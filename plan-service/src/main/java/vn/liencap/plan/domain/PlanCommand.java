package vn.liencap.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanContent;

/** What people do with a plan. */
public sealed interface PlanCommand {

  /** A name for the history. */
  default String what() {
    return switch (this) {
      case Edit _ -> "EDIT";
      case Sign _ -> "SIGN";
      case Issue _ -> "ISSUE";
      case LinkParent _ -> "LINK_PARENT";
    };
  }

  /** Writes the draft anew; a signature falls, because it stood under another text. */
  record Edit(
      ProgrammeId programme,
      @Nullable UnitId draftingUnit,
      PlanContent content,
      List<PlanId> parents,
      List<Addressing> addressing)
      implements PlanCommand {
    public Edit {
      parents = List.copyOf(parents);
      addressing = List.copyOf(addressing);
    }
  }

  /** The head signs. */
  record Sign() implements PlanCommand {}

  /**
   * The clerk numbers, dates and dispatches it.
   *
   * @param number its number in the register
   * @param date the date on the document
   * @param today the present day, Asia/Ho_Chi_Minh
   * @param addressing to whom it is assigned
   * @param readerKeys addressing keys of everybody who may read it
   */
  record Issue(
      DocumentNumber number,
      LocalDate date,
      LocalDate today,
      List<Addressing> addressing,
      Set<String> readerKeys)
      implements PlanCommand {
    public Issue {
      addressing = List.copyOf(addressing);
      readerKeys = Set.copyOf(readerKeys);
    }
  }

  /** Links a parent plan that came later, and says which items serve which of its items. */
  record LinkParent(PlanId parent, List<Service> services) implements PlanCommand {
    public LinkParent {
      services = List.copyOf(services);
    }
  }

  /** An item of this plan that implements an item of a parent. */
  record Service(ItemId item, ItemId serves) {}
}
