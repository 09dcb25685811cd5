/**
 * Everything in one JVM: broker, database and the five applications, for trying out and for tests.
 */
@NullMarked
package vn.liencap.standalone;

import org.jspecify.annotations.NullMarked;
