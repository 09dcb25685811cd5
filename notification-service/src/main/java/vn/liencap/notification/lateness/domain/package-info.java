/** What late units owe, and what a superior urges. */
@NullMarked
package vn.liencap.notification.lateness.domain;

import org.jspecify.annotations.NullMarked;
