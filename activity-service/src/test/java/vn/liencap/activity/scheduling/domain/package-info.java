/** Tests of domain. */
@NullMarked
package vn.liencap.activity.scheduling.domain;

import org.jspecify.annotations.NullMarked;
