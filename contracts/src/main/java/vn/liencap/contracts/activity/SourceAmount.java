package vn.liencap.contracts.activity;

/**
 * An amount of one source.
 *
 * @param source where the money comes from
 * @param amount in đồng
 */
public record SourceAmount(FundingSource source, long amount) {}
