@NullMarked
package vn.liencap.reporting.aims.domain;

import org.jspecify.annotations.NullMarked;
