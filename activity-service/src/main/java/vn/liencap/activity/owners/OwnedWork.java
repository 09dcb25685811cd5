package vn.liencap.activity.owners;

/**
 * How much open work somebody inside a unit has.
 *
 * @param owner whoever has it
 * @param open how many activities
 */
public record OwnedWork(Owner owner, long open) {}
