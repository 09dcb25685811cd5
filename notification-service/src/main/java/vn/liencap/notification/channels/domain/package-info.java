/** What units and people are told; pure. */
@NullMarked
package vn.liencap.notification.channels.domain;

import org.jspecify.annotations.NullMarked;
