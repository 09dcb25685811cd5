package vn.liencap.reporting.indices.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.indices.IndexCatalogue;
import vn.liencap.reporting.indices.domain.BuiltInIndices;
import vn.liencap.reporting.indices.domain.ProvincialIndex;
import vn.liencap.runtime.Etags;

/** The indices that are followed: read by everybody who is signed in, changed by the ministry. */
@RestController
@RequestMapping("/api/indices/definitions")
class IndexDefinitionsController {
  private final IndexCatalogue catalogue;

  IndexDefinitionsController(IndexCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** An index as programs read it; see {@link ProvincialIndex}. */
  record DefinitionView(
      String code,
      String name,
      String shortName,
      String unit,
      BigDecimal max,
      String publisher,
      boolean retired,
      boolean builtIn,
      long version) {

    static DefinitionView of(ProvincialIndex index) {
      return new DefinitionView(
          index.code(),
          index.name(),
          index.shortName(),
          index.unit(),
          index.max().value(),
          index.publisher(),
          index.retired(),
          BuiltInIndices.has(index.code()),
          index.version());
    }
  }

  /** All indices, at most 40; the list a page needs whole. */
  record Definitions(List<DefinitionView> items, boolean mayChange) {}

  /** All indices, the built-in ones first. */
  @GetMapping
  Definitions list(Actor actor) {
    return new Definitions(
        catalogue.all().stream().map(DefinitionView::of).toList(), catalogue.mayChange(actor));
  }

  /** An index; its ETag is needed to change it. */
  @GetMapping("/{code}")
  ResponseEntity<DefinitionView> get(@PathVariable String code) {
    return answer(catalogue.get(code));
  }

  /** Changes an index, or adds one: If-Match is {@code "0"} where nothing is stored yet. */
  @PutMapping("/{code}")
  ResponseEntity<DefinitionView> keep(
      @PathVariable String code,
      @RequestBody DefinitionInput body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(catalogue.keep(body.toIndex(code, Etags.required(ifMatch)), actor));
  }

  private static ResponseEntity<DefinitionView> answer(ProvincialIndex index) {
    return ResponseEntity.ok().eTag(Etags.of(index.version())).body(DefinitionView.of(index));
  }
}
