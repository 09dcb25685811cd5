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
import vn.liencap.contracts.plan.Amendment;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.papers.DocumentNumber;

/** What people do with a plan. */
public sealed interface PlanCommand {

  /** A name for the history. */
  default String what() {
    return switch (this) {
      case Edit _ -> "EDIT";
      case Consult _ -> "CONSULT";
      case Appraise _ -> "APPRAISE";
      case Submit _ -> "SUBMIT";
      case SendBack _ -> "SEND_BACK";
      case Amend _ -> "AMEND";
      case Correct _ -> "CORRECT";
      case End end -> end.standing().name();
      case Sign _ -> "SIGN";
      case Issue _ -> "ISSUE";
      case LinkParent _ -> "LINK_PARENT";
      case TakeOver _ -> "TAKE_OVER";
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

  /**
   * The draft is shown to units for comments.
   *
   * @param until last day to comment, inclusive
   * @param today the present day, Asia/Ho_Chi_Minh
   */
  record Consult(
      List<UnitId> units,
      @Nullable LocalDate until,
      @Nullable String text,
      LocalDate today,
      Flow flow)
      implements PlanCommand {
    public Consult {
      units = List.copyOf(units);
    }
  }

  /** The draft is found fit to be submitted. */
  record Appraise(@Nullable String text, Flow flow) implements PlanCommand {}

  /** The draft is put before the head. */
  record Submit(@Nullable String text, Flow flow) implements PlanCommand {}

  /** Whoever has it before them sends it back to be rewritten, and says why. */
  record SendBack(String reason) implements PlanCommand {}

  /** The head signs. */
  record Sign(Flow flow) implements PlanCommand {}

  /**
   * The clerk numbers, dates and dispatches it.
   *
   * @param number its number in the register
   * @param date the date on the document
   * @param today the present day, Asia/Ho_Chi_Minh
   * @param addressing to whom it is assigned
   * @param readerKeys addressing keys of everybody who may read it
   * @param answerBy of an amendment: last day for units below to answer, inclusive
   * @param flow the steps before signing, where one person signs and issues
   */
  record Issue(
      DocumentNumber number,
      LocalDate date,
      LocalDate today,
      List<Addressing> addressing,
      Set<String> readerKeys,
      @Nullable LocalDate answerBy,
      Flow flow)
      implements PlanCommand {
    public Issue {
      addressing = List.copyOf(addressing);
      readerKeys = Set.copyOf(readerKeys);
    }

    /** The same under another number. */
    public Issue numbered(DocumentNumber other) {
      return new Issue(other, date, today, addressing, readerKeys, answerBy, flow);
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

  /**
   * A unit that writes it has ended, and another carries on.
   *
   * @param from the unit that has ended
   * @param to the one that carries on
   */
  record TakeOver(UnitId from, UnitId to) implements PlanCommand {}

  /** An issued amendment takes effect on the plan that it amends. */
  record Amend(Amendment amendment) implements PlanCommand {}

  /**
   * A correction of form is noted (đính chính).
   *
   * @param number number and symbol of the note, if it has one
   * @param on the date on it
   * @param today the present day, Asia/Ho_Chi_Minh
   */
  record Correct(@Nullable String number, LocalDate on, LocalDate today, String text)
      implements PlanCommand {}

  /**
   * The plan ends: superseded, revoked or closed.
   *
   * @param number number and symbol of the document that ends it, if there is one
   * @param on the date on it
   * @param today the present day, Asia/Ho_Chi_Minh
   * @param by the plan that takes its place
   * @param answerBy last day for units below to decide on their plans, inclusive
   */
  record End(
      PlanStanding standing,
      @Nullable String number,
      LocalDate on,
      LocalDate today,
      String reason,
      @Nullable PlanId by,
      @Nullable LocalDate answerBy)
      implements PlanCommand {}
}
