package vn.liencap.reporting.templates.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;

/** All templates. */
public interface Templates {
  /** The template by its id. */
  Optional<Template> find(String id);

  /** Those of the templates that are there. */
  List<Template> findAll(Collection<String> ids);

  /** Those with a published version that may open reports. */
  List<Template> active();

  /**
   * A page of all, by name.
   *
   * @param programme only of that programme; null for all
   * @param after the id of the last one before; null for the first page
   */
  List<Template> list(@Nullable ProgrammeId programme, @Nullable String after, int limit);

  /** Keeps a new one; false when its id is taken. */
  boolean insert(Template template);

  /** Replaces what was read before; false when somebody else was faster. */
  boolean replace(Template before, Template after);
}
