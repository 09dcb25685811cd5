package vn.liencap.notification.architecture.planted.mongo;

/**
 * Stands for an adapter.
 *
 * @param id any
 */
public record Stored(String id) {}
