@NullMarked
package vn.liencap.notification.architecture.planted;

import org.jspecify.annotations.NullMarked;
