package vn.liencap.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Signer;

/**
 * An official reminder letter.
 *
 * @param status DRAFT, SIGNED or DISPATCHED
 * @param subject behind "V/v"
 * @param opening the paragraphs before the list
 * @param request the paragraphs after it
 * @param asOf the day up to which days late are counted
 * @param signedBy who signed it
 * @param done how many of its units have done everything since it was drafted
 * @param own true for people of the issuer
 * @param allowed what the reader may do with it now
 * @param document as it is printed
 * @param history what was done with it
 */
public record LetterDetails(
    String id,
    UnitId issuer,
    String issuerName,
    String status,
    String subject,
    String opening,
    String request,
    String place,
    String symbol,
    Signer signer,
    List<String> copies,
    @Nullable String number,
    @Nullable LocalDate date,
    LocalDate asOf,
    @Nullable String signedBy,
    List<Unit> units,
    int done,
    boolean own,
    Set<String> allowed,
    Printed document,
    List<Past> history) {
  public LetterDetails {
    copies = copies == null ? List.of() : List.copyOf(copies);
    units = units == null ? List.of() : List.copyOf(units);
    allowed = allowed == null ? Set.of() : Set.copyOf(allowed);
    history = history == null ? List.of() : List.copyOf(history);
  }

  /** True when the reader may do that now. */
  public boolean allows(String deed) {
    return allowed.contains(deed);
  }

  /** A unit it urges; {@code own} for the reader's, {@code done} when it owes nothing of it. */
  public record Unit(UnitId unit, String name, boolean own, boolean done, List<Duty> duties) {
    public Unit {
      duties = duties == null ? List.of() : List.copyOf(duties);
    }
  }

  /** Something a unit owes. */
  public record Duty(
      String kind, String what, LocalDate due, long daysLate, String link, boolean done) {}

  /** The letter as it is printed; a block without text is where the list stands. */
  public record Printed(
      @Nullable String superior,
      List<String> issuer,
      String number,
      String date,
      String subject,
      String dear,
      List<String> addressees,
      List<Block> body,
      boolean annex,
      List<String> recipients,
      List<String> authority,
      @Nullable String signer) {}

  /** A paragraph. */
  public record Block(@Nullable String text) {}

  /** What was done with it, by whom, when. */
  public record Past(
      long sequence, String deed, String name, Instant at, @Nullable String number, int units) {}
}
