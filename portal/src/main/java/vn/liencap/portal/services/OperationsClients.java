package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.ParameterizedTypeReference;

/**
 * How the services run, and what they could not process. Every method throws {@link
 * ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class OperationsClients {
  private static final String OPERATIONS = "/api/operations";
  private static final String DEAD_LETTERS = OPERATIONS + "/dead-letters";
  private static final String CHECKS = "/api/checks";
  private static final ParameterizedTypeReference<Listing<DeadLetterView>> LETTERS =
      new ParameterizedTypeReference<>() {};

  private final Map<Part, ServiceDoor> doors = new EnumMap<>(Part.class);

  OperationsClients(Function<Part, ServiceDoor> doors) {
    for (Part part : Part.values()) {
      this.doors.put(part, doors.apply(part));
    }
  }

  /** How a service runs at the moment. */
  public OperationsView now(Part part) {
    return door(part).get(OPERATIONS, OperationsView.class);
  }

  /** What it could not process, newest first; {@code topic} and {@code group} must be given. */
  public Listing<DeadLetterView> deadLetters(Part part, Query query) {
    return door(part).get(DEAD_LETTERS + query, LETTERS);
  }

  /** Has a message processed again; refused with {@code still-failing} when it fails once more. */
  public void replay(Part part, String topic, String group, long offset) {
    door(part).send(POST, DEAD_LETTERS + "/replay", new Letter(topic, group, offset), null);
  }

  /** Puts a message aside for good. */
  public void dismiss(Part part, String topic, String group, long offset) {
    door(part).send(POST, DEAD_LETTERS + "/dismiss", new Letter(topic, group, offset), null);
  }

  /** The newest check of the totals. */
  public CheckView check() {
    return door(Part.REPORTING).get(CHECKS, CheckView.class);
  }

  /** Starts a check. */
  public void startCheck() {
    door(Part.REPORTING).send(POST, CHECKS, null, null);
  }

  /** Repairs what the newest check found. */
  public void repair() {
    door(Part.REPORTING).send(POST, CHECKS + "/repair", null, null);
  }

  private ServiceDoor door(Part part) {
    return Objects.requireNonNull(doors.get(part));
  }

  private record Letter(String topic, String group, long offset) {}
}
