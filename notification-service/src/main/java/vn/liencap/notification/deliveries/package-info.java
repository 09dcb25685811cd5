/**
 * What goes out of the system to one addressee: kept until it has arrived, been refused or given
 * up.
 */
@NullMarked
package vn.liencap.notification.deliveries;

import org.jspecify.annotations.NullMarked;
