package vn.liencap.plan.documents.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of plain text, or a paragraph of a richer source.
 *
 * @param number from 1, in the order of reading
 * @param page from 1; null where the format has none
 * @param text as the source has it
 * @param traits what else the source tells
 */
public record Line(int number, @Nullable Integer page, String text, Set<Trait> traits)
    implements Block {
  public Line {
    traits = Set.copyOf(traits);
  }
}
