package vn.liencap.plan.documents.domain.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.body.Citations;
import vn.liencap.plan.documents.domain.text.Paragraph;

/**
 * The documents that a document refers to, each once, where it is referred to first.
 *
 * @param preamble the paragraphs above the body
 * @param body the paragraphs of the body
 */
record Citing(List<Paragraph> preamble, List<Paragraph> body) {

  /**
   * Those with a number.
   *
   * @param own the number of the document itself
   */
  List<FoundBasis> numbered(@Nullable String own) {
    return Citations.once(all(Citations::numbered)).stream()
        .filter(basis -> own == null || !own.equals(basis.number()))
        .toList();
  }

  /** The laws that are named only. */
  List<FoundBasis> laws() {
    return Citations.once(all(Citations::laws));
  }

  private interface Finder {
    List<FoundBasis> in(
        String text, FoundBasis.Role role, vn.liencap.plan.documents.domain.Place at);
  }

  private List<FoundBasis> all(Finder finder) {
    return Stream.concat(
            found(preamble, FoundBasis.Role.PREAMBLE, finder),
            found(body, FoundBasis.Role.CONTENT, finder))
        .toList();
  }

  private static Stream<FoundBasis> found(
      List<Paragraph> lines, FoundBasis.Role role, Finder finder) {
    return lines.stream().flatMap(line -> finder.in(line.text(), role, line.at()).stream());
  }
}
