/** What issued plans ask of single units, and how far each has come with it. */
@NullMarked
package vn.liencap.plan.assignments;

import org.jspecify.annotations.NullMarked;
