package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the head of a document names its issuer (Decree 30/2020).
 *
 * @param superior the body above it; null where the head names none
 * @param lines the issuer, line by line, in capitals
 */
public record PlanHead(@Nullable String superior, List<String> lines) {
  public PlanHead {
    lines = List.copyOf(lines);
  }
}
