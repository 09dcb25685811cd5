/** The system as it runs in production: every application, the broker and the database apart. */
@NullMarked
package vn.liencap.acceptance.processes;

import org.jspecify.annotations.NullMarked;
