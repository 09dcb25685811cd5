@NullMarked
package vn.liencap.activity.owners;

import org.jspecify.annotations.NullMarked;
