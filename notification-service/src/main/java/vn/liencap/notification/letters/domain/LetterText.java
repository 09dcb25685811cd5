package vn.liencap.notification.letters.domain;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.papers.IssuingBody;

/**
 * The words of a letter that people write; the list of late units and how many they are is not
 * theirs to type.
 *
 * @param subject the abstract behind "V/v"
 * @param opening the paragraphs before the list: on what grounds
 * @param request the paragraphs after it: what is asked for
 * @param place where it is issued
 * @param symbol behind the number, for example {@code SNV-VP}
 * @param signer the lines above the signature
 * @param copies who else receives it (Nơi nhận)
 */
public record LetterText(
    String subject,
    String opening,
    String request,
    String place,
    String symbol,
    Signer signer,
    List<String> copies) {
  public LetterText {
    copies = copies == null ? List.of() : List.copyOf(copies);
  }

  /**
   * What a letter says before anybody has written in it.
   *
   * @param until the day by which it asks for all to be done
   */
  public static LetterText first(
      IssuingBody issuer, List<LateUnit> units, LocalDate until, String symbol) {
    return new FirstWords(issuer, units, until).text(symbol);
  }

  LetterText signedBy(String name) {
    return new LetterText(
        subject,
        opening,
        request,
        place,
        symbol,
        new Signer(
            signer.prefix(),
            signer.onBehalfOf(),
            signer.title(),
            signer.name() == null ? name : signer.name()),
        copies);
  }

  LetterText at(String where, String newSymbol) {
    return new LetterText(subject, opening, request, where, newSymbol, signer, copies);
  }
}
