package vn.liencap.plan.documents.domain;

/**
 * Something a person should look at.
 *
 * @param text in Vietnamese
 * @param at where
 */
public record Remark(String text, Place at) {}
