/** What a file of units would change, checked as a whole before anything is written. */
@NullMarked
package vn.liencap.plan.units.importing.domain;

import org.jspecify.annotations.NullMarked;
