package vn.liencap.portal.services;

/**
 * Which optional steps a unit's plans go through.
 *
 * @param consultation lấy ý kiến
 * @param appraisal thẩm định
 * @param submission trình
 */
public record StepSettings(boolean consultation, boolean appraisal, boolean submission) {}
