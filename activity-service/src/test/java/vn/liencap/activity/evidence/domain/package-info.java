@NullMarked
package vn.liencap.activity.evidence.domain;

import org.jspecify.annotations.NullMarked;
