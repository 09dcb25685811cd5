@NullMarked
package vn.liencap.reporting.indices.domain;

import org.jspecify.annotations.NullMarked;
