/** The door for progress. */
@NullMarked
package vn.liencap.activity.progress.web;

import org.jspecify.annotations.NullMarked;
