/** The rules of official reminder letters. */
@NullMarked
package vn.liencap.notification.letters.domain;

import org.jspecify.annotations.NullMarked;
