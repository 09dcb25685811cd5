/** Looking into files: what they are, and pictures without what they tell of the photographer. */
@NullMarked
package vn.liencap.activity.evidence.files;

import org.jspecify.annotations.NullMarked;
