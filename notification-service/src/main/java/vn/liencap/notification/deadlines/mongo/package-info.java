/** Agendas and days in the database. */
@NullMarked
package vn.liencap.notification.deadlines.mongo;

import org.jspecify.annotations.NullMarked;
