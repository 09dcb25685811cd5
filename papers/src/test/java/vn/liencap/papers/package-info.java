@NullMarked
package vn.liencap.papers;

import org.jspecify.annotations.NullMarked;
