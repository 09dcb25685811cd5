/** Mail, the second channel: claimed before it is sent, kept until it arrived. */
@NullMarked
package vn.liencap.notification.mail;

import org.jspecify.annotations.NullMarked;
