package vn.liencap.portal.services;

import vn.liencap.contracts.ItemId;

/**
 * An item of a plan that may serve an item of a plan above.
 *
 * @param alike 0 to 1
 * @param sure true when it may be taken unless somebody objects
 * @param linked true when it is linked already
 */
public record LinkProposal(
    ItemId item,
    String kind,
    String text,
    ItemId serves,
    String servesKind,
    String servesText,
    double alike,
    boolean sure,
    boolean linked) {}
