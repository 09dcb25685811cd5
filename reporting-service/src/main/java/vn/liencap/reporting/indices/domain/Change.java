package vn.liencap.reporting.indices.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * Who entered what, and when.
 *
 * @param target the target afterwards
 * @param result the result afterwards
 */
public record Change(
    Instant at,
    PersonId person,
    String name,
    UnitId unit,
    Side side,
    @Nullable Score target,
    @Nullable Result result) {}
