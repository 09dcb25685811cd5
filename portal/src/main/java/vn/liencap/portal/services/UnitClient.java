package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of plan-service about units and programmes, on behalf of the signed-in
 * person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class UnitClient {
  private static final String UNITS = "/api/units";
  private static final String PROGRAMMES = "/api/programmes";
  private static final ParameterizedTypeReference<Listing<UnitDetails>> UNIT_LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<ProgrammeView>> PROGRAMME_LIST =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  UnitClient(ServiceDoor door) {
    this.door = door;
  }

  /** Units; filters {@code code}, {@code level}, {@code q}, {@code on}, {@code parent}. */
  public Listing<UnitDetails> units(Query query) {
    return door.get(UNITS + query, UNIT_LIST);
  }

  /** A unit as it is on a day; today when null. */
  public UnitDetails unit(UnitId unit, @Nullable LocalDate on) {
    return door.get(at(unit) + Query.none().with("on", on), UnitDetails.class);
  }

  /** A unit as it is today, with the tag to send back when it is changed. */
  public Tagged<UnitDetails> unit(UnitId unit) {
    return door.getTagged(at(unit), UnitDetails.class);
  }

  /**
   * Renames, recodes, moves or ends a unit by date.
   *
   * @param change {@code from}, {@code code}, {@code name}, {@code level}, {@code parent}, {@code
   *     validTo}, as far as they change
   */
  public void change(UnitId unit, Map<String, ?> change, @Nullable String etag) {
    door.send(PUT, at(unit), change, etag);
  }

  /** Declares what a unit became. */
  public void declareSuccessors(UnitId unit, List<UnitId> successors, @Nullable String etag) {
    door.send(POST, at(unit) + "/successors", Map.of("successors", successors), etag);
  }

  /** Names the unit that receives the reports of another; nobody when null. */
  public void setVia(UnitId unit, @Nullable UnitId via, @Nullable String etag) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("via", via);
    door.send(PUT, at(unit) + "/via", body, etag);
  }

  /** Loads units from CSV, valid from a day on; nothing is loaded when one line is wrong. */
  public ImportOutcome importUnits(Resource csv, LocalDate validFrom) {
    return door.upload(
        UNITS + "/import" + Query.none().with("validFrom", validFrom),
        csv,
        MediaType.parseMediaType("text/csv;charset=UTF-8"),
        ImportOutcome.class);
  }

  /** All programmes. */
  public Listing<ProgrammeView> programmes(Query query) {
    return door.get(PROGRAMMES + query, PROGRAMME_LIST);
  }

  /** One programme. */
  public ProgrammeView programme(ProgrammeId programme) {
    return door.get(PROGRAMMES + "/" + programme.value(), ProgrammeView.class);
  }

  /** Creates a programme, once for each id. */
  public ProgrammeView createProgramme(NewProgramme programme) {
    return door.send(POST, PROGRAMMES, programme, null, ProgrammeView.class).value();
  }

  private static String at(UnitId unit) {
    return UNITS + "/" + unit.value();
  }
}
