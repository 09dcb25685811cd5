package vn.liencap.plan.documents.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;

/**
 * What stands above the body of a document. What it does not say is null.
 *
 * @param title the abstract
 * @param pageTitle the title of the web page around it
 * @param number number and symbol, for example {@code 12/KH-UBND}; null when the number is blank
 * @param numberRaw as printed, the number possibly blank
 * @param symbol for example {@code KH-UBND}
 * @param issuedOn the day, when day, month and year are printed
 * @param dateRaw as printed, possibly blank
 * @param place where it is issued
 * @param issuer who issues it
 * @param issuerAliases what else it is called there
 * @param superior the body printed above the issuer
 * @param level the issuer's
 * @param year the year it is for
 */
public record ReadHead(
    @Nullable Found title,
    @Nullable Found pageTitle,
    @Nullable Found number,
    @Nullable Found numberRaw,
    @Nullable Found symbol,
    @Nullable LocalDate issuedOn,
    @Nullable Found dateRaw,
    @Nullable Found place,
    @Nullable Found issuer,
    List<String> issuerAliases,
    @Nullable Found superior,
    @Nullable Level level,
    @Nullable Integer year) {
  public ReadHead {
    issuerAliases = List.copyOf(issuerAliases);
  }
}
