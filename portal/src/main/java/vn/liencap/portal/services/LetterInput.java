package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * A draft of a letter as somebody wrote it.
 *
 * @param units those that stay in it
 */
public record LetterInput(
    String subject,
    String opening,
    String request,
    @Nullable String place,
    String symbol,
    @Nullable String signerPrefix,
    @Nullable String signerOnBehalfOf,
    @Nullable String signerTitle,
    @Nullable String signerName,
    List<String> copies,
    List<UnitId> units) {}
