package vn.liencap.plan.programmes.mongo;

import java.time.Instant;
import java.util.HexFormat;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.directory.VietnameseText;
import vn.liencap.plan.programmes.domain.Programme;
import vn.liencap.plan.programmes.domain.Programmes;

/**
 * A programme, its events not yet sent (outbox, see {@link MongoProgrammes}), and who changed it
 * last.
 *
 * @param sortKey latest year first, then the dictionary: databases sort Vietnamese differently
 * @param searchText the name folded for searching without diacritics
 */
@Document(ProgrammeDocument.COLLECTION)
record ProgrammeDocument(
    @Id String id,
    String name,
    int year,
    FigureBorder figuresCross,
    UnitId owner,
    boolean demonstration,
    long sequence,
    String sortKey,
    String searchText,
    LastChange lastChange) {

  static final String COLLECTION = "programmes";

  private static final int AFTER_ALL_YEARS = 9999;

  /** Who changed the programme last, for which unit, and when. */
  record LastChange(PersonId person, String name, UnitId unit, Instant at) {}

  static ProgrammeDocument from(Programme programme, Actor by, Instant now) {
    ProgrammeState state = programme.state();
    return new ProgrammeDocument(
        state.id().value(),
        state.name(),
        state.year(),
        state.figuresCross(),
        state.owner(),
        state.demonstration(),
        state.sequence(),
        sortKeyOf(state),
        VietnameseText.folded(state.name()),
        new LastChange(by.person(), by.name(), by.unit(), now));
  }

  private static String sortKeyOf(ProgrammeState state) {
    return "%04d%s~%s"
        .formatted(
            AFTER_ALL_YEARS - state.year(),
            HexFormat.of().formatHex(VietnameseText.sortKey(state.name())),
            state.id());
  }

  Programmes.Listed toListed() {
    return new Programmes.Listed(toProgramme(), sortKey);
  }

  Programme toProgramme() {
    return new Programme(
        new ProgrammeState(
            new ProgrammeId(id), name, year, figuresCross, owner, demonstration, sequence));
  }
}
