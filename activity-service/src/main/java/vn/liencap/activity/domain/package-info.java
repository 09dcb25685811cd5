/** The activity and its decisions: no framework, no database, no clock. */
@NullMarked
package vn.liencap.activity.domain;

import org.jspecify.annotations.NullMarked;
