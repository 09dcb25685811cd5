/** The door to comments. */
@NullMarked
package vn.liencap.plan.comments.web;

import org.jspecify.annotations.NullMarked;
