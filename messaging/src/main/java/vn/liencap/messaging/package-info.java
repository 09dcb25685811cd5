/**
 * Events out of documents and into handlers: outbox relay, batch consumers, dead letters and
 * CloudEvents headers. Knows no domain.
 */
@NullMarked
package vn.liencap.messaging;

import org.jspecify.annotations.NullMarked;
