/** The door for evidence. */
@NullMarked
package vn.liencap.activity.evidence.web;

import org.jspecify.annotations.NullMarked;
