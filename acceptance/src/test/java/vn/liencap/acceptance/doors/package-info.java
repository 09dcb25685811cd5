/** One running system, looked at from outside through each of its doors. */
@NullMarked
package vn.liencap.acceptance.doors;

import org.jspecify.annotations.NullMarked;
