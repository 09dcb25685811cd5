@NullMarked
package vn.liencap.notification.architecture;

import org.jspecify.annotations.NullMarked;
