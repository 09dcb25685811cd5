package vn.liencap.plan.documents.reviewing.domain;

import vn.liencap.plan.documents.domain.Place;

/**
 * Where an element of the draft stands in the document, and how sure its reading was.
 *
 * @param key the element, as {@link Elements} names it
 * @param at where it stands
 * @param confidence 0 to 1
 * @param words what the element said when it was read
 */
public record Mark(String key, Place at, double confidence, String words) {}
