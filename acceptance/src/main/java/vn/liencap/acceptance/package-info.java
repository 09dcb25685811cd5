/** The whole system from outside: a process, a browser, and sessions as people have them. */
@NullMarked
package vn.liencap.acceptance;

import org.jspecify.annotations.NullMarked;
