package vn.liencap.portal.pages.letters;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.services.LetterDetails;
import vn.liencap.portal.services.LetterInput;

/**
 * A draft as it is typed; kept as typed until it is right.
 *
 * @param copies who else receives it, one a line
 * @param units those that stay in it
 * @param etag the version that was read
 */
record LetterForm(
    @Nullable String subject,
    @Nullable String opening,
    @Nullable String request,
    @Nullable String place,
    @Nullable String symbol,
    @Nullable String signerPrefix,
    @Nullable String signerOnBehalfOf,
    @Nullable String signerTitle,
    @Nullable String signerName,
    @Nullable String copies,
    @Nullable List<String> units,
    @Nullable String etag) {

  static LetterForm of(LetterDetails letter, @Nullable String etag) {
    Signer signer = letter.signer();
    return new LetterForm(
        letter.subject(),
        letter.opening(),
        letter.request(),
        letter.place(),
        letter.symbol(),
        signer.prefix(),
        signer.onBehalfOf(),
        signer.title(),
        signer.name(),
        String.join("\n", letter.copies()),
        letter.units().stream().map(unit -> unit.unit().value()).toList(),
        etag);
  }

  /** True for a unit that stays. */
  public boolean keeps(String unit) {
    return units != null && units.contains(unit);
  }

  LetterForm with(@Nullable String newEtag) {
    return new LetterForm(
        subject,
        opening,
        request,
        place,
        symbol,
        signerPrefix,
        signerOnBehalfOf,
        signerTitle,
        signerName,
        copies,
        units,
        newEtag);
  }

  LetterInput input() {
    return new LetterInput(
        text(subject),
        text(opening),
        text(request),
        place,
        text(symbol),
        signerPrefix,
        signerOnBehalfOf,
        signerTitle,
        signerName,
        text(copies).lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        Objects.requireNonNullElse(units, List.<String>of()).stream()
            .map(unit -> IllegalId.read(UnitId::new, unit))
            .toList());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
