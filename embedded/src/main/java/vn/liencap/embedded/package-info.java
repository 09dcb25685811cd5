/**
 * Kafka and a MongoDB-protocol server inside this JVM: real protocols, files that survive a kill.
 */
@NullMarked
package vn.liencap.embedded;

import org.jspecify.annotations.NullMarked;
