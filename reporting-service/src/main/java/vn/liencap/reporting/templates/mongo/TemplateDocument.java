package vn.liencap.reporting.templates.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.reporting.templates.domain.Template;

/**
 * A template as it is stored. Public, because the driver writes and reads it itself.
 *
 * @param active true while it may open reports
 */
public record TemplateDocument(@BsonId String id, Template template, boolean active) {
  static TemplateDocument from(Template template) {
    return new TemplateDocument(
        template.id(), template, !template.retired() && !template.versions().isEmpty());
  }
}
