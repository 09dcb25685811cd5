package vn.liencap.portal.services;

import vn.liencap.contracts.PlanId;

/** The draft that was made of a document. */
public record ImportedDraft(PlanId id) {}
