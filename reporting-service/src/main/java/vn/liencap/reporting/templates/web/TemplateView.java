package vn.liencap.reporting.templates.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Template;

/**
 * A template as it is read.
 *
 * @param content the draft for the unit that writes it, the newest version for others
 * @param version the newest published version; 0 while there is none
 * @param unpublished whether the draft says something that was not published
 * @param mayChange whether it is the caller's to change
 */
record TemplateView(
    String id,
    String programme,
    String owner,
    String ownerName,
    Content content,
    int version,
    @Nullable LocalDate publishedOn,
    boolean unpublished,
    boolean retired,
    boolean mayChange,
    long sequence) {

  static TemplateView of(Template template, String ownerName, boolean mayChange) {
    var newest = template.newest();
    Content published = newest.map(Template.Version::content).orElse(template.draft());
    return new TemplateView(
        template.id(),
        template.programme().value(),
        template.owner().value(),
        ownerName,
        mayChange ? template.draft() : published,
        newest.map(Template.Version::number).orElse(0),
        newest.map(Template.Version::publishedOn).orElse(null),
        mayChange && template.hasUnpublished(),
        template.retired(),
        mayChange,
        template.sequence());
  }
}
