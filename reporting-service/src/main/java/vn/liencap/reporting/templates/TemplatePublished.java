package vn.liencap.reporting.templates;

/** A template was published here; reports may be opened with it at once. */
public record TemplatePublished(String template) {}
