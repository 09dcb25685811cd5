package vn.liencap.notification.letters.mongo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.Letters.Change;
import vn.liencap.papers.DocumentNumber;

/**
 * A letter as it is stored.
 *
 * @param id the letter
 * @param letter all of it
 * @param order newest change last
 * @param recipients whom it reaches; null until it is dispatched
 * @param register unit, year and register; null until numbered
 * @param registerNumber its number there; null until numbered
 * @param count how many units it urges
 * @param draftedOn the day it was drafted; null for those of before it was kept
 * @param untold true while its units are still to be told; null otherwise
 * @param lastChange who did what; goes to the history
 */
@Document(LetterDocument.COLLECTION)
record LetterDocument(
    @Id String id,
    Letter letter,
    String order,
    @Nullable List<UnitId> recipients,
    @Nullable String register,
    @Nullable Integer registerNumber,
    int count,
    @Nullable LocalDate draftedOn,
    @Nullable Boolean untold,
    Change lastChange) {
  static final String COLLECTION = "letters";

  /** The register of letters (công văn), whatever their symbols say. */
  private static final String REGISTER_OF_LETTERS = "CV";

  /** Everything but the id: what goes when a draft is thrown away. */
  static final List<String> CONTENT =
      List.of("letter", "order", "count", "draftedOn", "lastChange");

  static LetterDocument from(Letter letter, LocalDate draftedOn, Change change) {
    boolean dispatched = letter.isDispatched();
    DocumentNumber number = letter.number();
    return new LetterDocument(
        letter.id().value(),
        letter,
        "%013d %s".formatted(letter.changedAt().toEpochMilli(), letter.id()),
        dispatched ? letter.units().stream().map(unit -> unit.unit()).toList() : null,
        letter.date() == null ? null : register(letter.issuer(), letter.date().getYear()),
        number == null ? null : number.number(),
        letter.units().size(),
        draftedOn,
        dispatched ? true : null,
        change);
  }

  /** The day it was drafted; where that was not kept, the one up to which it counted. */
  LocalDate firstDay() {
    return draftedOn == null ? letter.asOf() : draftedOn;
  }

  static String register(UnitId issuer, int year) {
    return issuer + " " + year + " " + REGISTER_OF_LETTERS;
  }
}
