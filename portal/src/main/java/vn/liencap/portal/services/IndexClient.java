package vn.liencap.portal.services;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of reporting-service about the indices of provinces, on behalf of the
 * signed-in person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class IndexClient {
  private static final ParameterizedTypeReference<Listing<IndexFigures.Line>> LINES =
      new ParameterizedTypeReference<>() {};
  private static final String DEFINITIONS = "/api/indices/definitions";
  private static final int LARGEST_PAGE = 200;
  private static final int MOST_PAGES = 10;

  private final ServiceDoor door;

  IndexClient(ServiceDoor door) {
    this.door = door;
  }

  /** All indices. */
  public IndexFigures.Definitions definitions() {
    return door.get(DEFINITIONS, IndexFigures.Definitions.class);
  }

  /** Changes or adds an index. */
  public void define(String code, IndexFigures.DefinitionInput input, String etag) {
    door.send(HttpMethod.PUT, DEFINITIONS + "/" + code, input, etag);
  }

  /** Years of which anything was entered; a null filters nothing. */
  public List<IndexFigures.Line> list(
      @Nullable UnitId unit, @Nullable String index, @Nullable Integer year) {
    var query =
        Query.none()
            .with("unit", unit)
            .with("index", index)
            .with("year", year)
            .with("limit", LARGEST_PAGE);
    var lines = new ArrayList<IndexFigures.Line>();
    @Nullable String next = null;
    for (int page = 0; page < MOST_PAGES && (page == 0 || next != null); page++) {
      Listing<IndexFigures.Line> found =
          door.get("/api/indices" + query.with("cursor", next), LINES);
      lines.addAll(found.items());
      next = found.next();
    }
    return lines;
  }

  /** A province's year in an index. */
  public Tagged<IndexFigures.Sheet> sheet(String index, int year, UnitId unit) {
    return door.getTagged(at(index, year, unit), IndexFigures.Sheet.class);
  }

  /** Enters a year. */
  public void enter(
      String index, int year, UnitId unit, IndexFigures.Input input, @Nullable String etag) {
    door.send(HttpMethod.PUT, at(index, year, unit), input, etag);
  }

  /**
   * Takes in a year for all provinces.
   *
   * @param file a workbook or CSV, at most 1 MB
   * @param input where it was published, for rows that do not say it
   */
  public IndexFigures.Taken take(String index, int year, byte[] file, IndexFigures.Input input) {
    return door.upload(
        "/api/indices/import"
            + Query.none()
                .with("index", index)
                .with("year", year)
                .with("document", input.document())
                .with("link", input.link())
                .with("date", input.date()),
        new ByteArrayResource(file),
        MediaType.APPLICATION_OCTET_STREAM,
        IndexFigures.Taken.class);
  }

  private static String at(String index, int year, UnitId unit) {
    return "/api/indices/" + index + "/" + year + "/" + unit.value();
  }
}
