/** The door for output kinds. */
@NullMarked
package vn.liencap.activity.outputs.web;

import org.jspecify.annotations.NullMarked;
