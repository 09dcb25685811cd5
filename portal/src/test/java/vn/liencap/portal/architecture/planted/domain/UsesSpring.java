package vn.liencap.portal.architecture.planted.domain;

import org.springframework.stereotype.Component;

/** A rule that needs a framework. */
@Component
final class UsesSpring {}
