/** Official reminder letters (công văn đôn đốc): drafted, signed, numbered, dispatched. */
@NullMarked
package vn.liencap.notification.letters;

import org.jspecify.annotations.NullMarked;
