/** Mail to people, and how they stop it without signing in. */
@NullMarked
package vn.liencap.notification.mail;

import org.jspecify.annotations.NullMarked;
