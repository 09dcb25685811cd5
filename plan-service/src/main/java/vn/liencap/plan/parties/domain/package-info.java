/** Reading the names of units as plans print them; pure. */
@NullMarked
package vn.liencap.plan.parties.domain;

import org.jspecify.annotations.NullMarked;
