package vn.liencap.messaging;

import java.util.List;

/** Takes a batch of events in; must bear every one of them twice, late and out of order. */
@FunctionalInterface
public interface BatchHandler {

  /**
   * Takes the batch in completely before it returns; only then are the offsets committed.
   *
   * @throws PoisonMessageException for an event that can never be processed
   */
  void handle(List<Received> batch);
}
