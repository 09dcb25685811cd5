/**
 * What an operator sees of a service's messages and does about them: how far its consumers are
 * behind, what waits in its outboxes, and the letters that could not be processed.
 */
@NullMarked
package vn.liencap.messaging.operations;

import org.jspecify.annotations.NullMarked;
