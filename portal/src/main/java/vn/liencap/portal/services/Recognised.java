package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a document that is no plan; null where nothing was.
 *
 * @param sourceKind INTERVIEW or OTHER
 * @param title its title
 * @param pageTitle the title of the web page around it
 * @param docNumber number and symbol
 * @param issuedDateRaw the date as printed
 * @param issuer who issued it
 * @param remarks what a person should look at
 */
public record Recognised(
    @Nullable String sourceKind,
    @Nullable String title,
    @Nullable String pageTitle,
    @Nullable String docNumber,
    @Nullable String issuedDateRaw,
    @Nullable String issuer,
    List<Review.Remark> remarks) {
  public Recognised {
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
  }
}
