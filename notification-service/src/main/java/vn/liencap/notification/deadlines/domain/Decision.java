package vn.liencap.notification.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What another unit has to decide before this one can go on.
 *
 * @param kind what
 * @param agenda of the unit that decides
 * @param since from when it was asked
 * @param due by when it should have answered
 */
public record Decision(DeadlineKind kind, AgendaId agenda, Instant since, LocalDate due) {}
