package vn.liencap.notification.deliveries;

import java.time.Duration;

/**
 * How another side is treated.
 *
 * @param answerWithin how long it may take for one delivery
 * @param attempts how often it is asked at once before a delivery has failed, 1 or more
 * @param pauseAfterFaults how long it is left alone after it failed several times
 * @param perSecond how many deliveries it gets in a second at most
 * @param atOnce how many it gets at the same time at most
 */
public record GuardSettings(
    Duration answerWithin, int attempts, Duration pauseAfterFaults, int perSecond, int atOnce) {}
