package vn.liencap.contracts.activity;

/**
 * The money of one source in an activity; what names no source is in the whole amounts only.
 *
 * @param source where the money comes from
 * @param planned in đồng; 0 when the plan names the source without an amount
 * @param spent in đồng
 * @param settled in đồng
 */
public record SourceFigures(FundingSource source, long planned, long spent, long settled) {}
