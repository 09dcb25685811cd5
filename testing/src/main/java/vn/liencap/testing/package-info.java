/** Kafka and MongoDB for integration tests, wherever the tests run. */
@NullMarked
package vn.liencap.testing;

import org.jspecify.annotations.NullMarked;
