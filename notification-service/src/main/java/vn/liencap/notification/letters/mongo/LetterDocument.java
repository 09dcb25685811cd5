package vn.liencap.notification.letters.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterNumber;
import vn.liencap.notification.letters.domain.Letters.Change;

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
    @Nullable Boolean untold,
    Change lastChange) {
  static final String COLLECTION = "letters";

  static LetterDocument from(Letter letter, Change change) {
    boolean dispatched = letter.isDispatched();
    LetterNumber number = letter.number();
    return new LetterDocument(
        letter.id().value(),
        letter,
        "%013d %s".formatted(letter.changedAt().toEpochMilli(), letter.id()),
        dispatched ? letter.units().stream().map(unit -> unit.unit()).toList() : null,
        letter.date() == null ? null : register(letter.issuer(), letter.date().getYear()),
        number == null ? null : number.number(),
        letter.units().size(),
        dispatched ? true : null,
        change);
  }

  static String register(UnitId issuer, int year) {
    return issuer + " " + year + " " + LetterNumber.REGISTER;
  }
}
