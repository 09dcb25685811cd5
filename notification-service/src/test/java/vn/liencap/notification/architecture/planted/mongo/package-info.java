@NullMarked
package vn.liencap.notification.architecture.planted.mongo;

import org.jspecify.annotations.NullMarked;
