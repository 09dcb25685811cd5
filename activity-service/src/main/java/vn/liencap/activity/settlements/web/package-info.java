/** The door to what waits to be settled. */
@NullMarked
package vn.liencap.activity.settlements.web;

import org.jspecify.annotations.NullMarked;
