@NullMarked
package vn.liencap.notification.architecture.planted.domain;

import org.jspecify.annotations.NullMarked;
