package vn.liencap.reporting.templates.domain;

/**
 * A part of a report that is written in words (kết quả, hạn chế, nguyên nhân, kiến nghị).
 *
 * @param code unique in the template; the same code asked by several programmes is one section
 * @param title its heading
 * @param hint what is expected, shown while it is empty; may be empty
 * @param required whether a report without it is incomplete
 */
public record Section(String code, String title, String hint, boolean required) {}
