/** The door for reading activities. */
@NullMarked
package vn.liencap.activity.browsing.web;

import org.jspecify.annotations.NullMarked;
