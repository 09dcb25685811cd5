/** What crosses a service border: ids, states and sealed events, their wire names and topics. */
@NullMarked
package vn.liencap.contracts;

import org.jspecify.annotations.NullMarked;
