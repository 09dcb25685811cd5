package vn.liencap.portal.services;

/** The token that tells the services on whose behalf the portal asks. */
@FunctionalInterface
public interface CallerToken {
  /**
   * A bearer token of whoever is behind the present request.
   *
   * @throws IllegalStateException outside a request of a signed-in person
   */
  String value();
}
