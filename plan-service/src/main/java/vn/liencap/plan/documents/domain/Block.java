package vn.liencap.plan.documents.domain;

/** A piece of a document in the order of reading. */
public sealed interface Block permits Line, Grid {}
