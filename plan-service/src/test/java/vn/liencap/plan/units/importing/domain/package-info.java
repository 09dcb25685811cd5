/** What a file of units changes. */
@NullMarked
package vn.liencap.plan.units.importing.domain;

import org.jspecify.annotations.NullMarked;
