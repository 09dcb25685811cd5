package vn.liencap.plan.units.domain;

/**
 * Why a command cannot be carried out.
 *
 * @param code short and stable, for programs
 * @param reason in Vietnamese, for people, saying what to do next
 */
public record Refusal(String code, String reason) {}
