/** A domain that is not pure. */
@NullMarked
package vn.liencap.portal.architecture.planted.domain;

import org.jspecify.annotations.NullMarked;
