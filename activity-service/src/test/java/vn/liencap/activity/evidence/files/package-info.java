@NullMarked
package vn.liencap.activity.evidence.files;

import org.jspecify.annotations.NullMarked;
