package vn.liencap.activity.architecture.planted.web;

/** Planted: an adapter that anybody may call. */
public final class OpenToAll {
  private OpenToAll() {}
}
