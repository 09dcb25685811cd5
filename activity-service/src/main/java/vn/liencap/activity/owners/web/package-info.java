/** The door for who inside a unit has its work. */
@NullMarked
package vn.liencap.activity.owners.web;

import org.jspecify.annotations.NullMarked;
