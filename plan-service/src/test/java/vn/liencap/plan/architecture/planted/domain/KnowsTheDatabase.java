package vn.liencap.plan.architecture.planted.domain;

import org.bson.Document;

/** Planted: a decision that knows how it is stored. */
public record KnowsTheDatabase(Document stored) {}
