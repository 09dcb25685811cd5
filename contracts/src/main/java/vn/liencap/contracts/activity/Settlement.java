package vn.liencap.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * What the finance unit of the plan has settled (quyết toán) of the money of an activity.
 *
 * @param amount in đồng
 * @param by the unit that settled
 * @param on the day it did so, Asia/Ho_Chi_Minh
 * @param note what it said with it
 */
public record Settlement(long amount, UnitId by, LocalDate on, @Nullable String note) {}
