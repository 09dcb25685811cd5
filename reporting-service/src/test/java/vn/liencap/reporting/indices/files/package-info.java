@NullMarked
package vn.liencap.reporting.indices.files;

import org.jspecify.annotations.NullMarked;
