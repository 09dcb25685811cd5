/** HTTP sessions in the database, so that a restart signs nobody out. */
@NullMarked
package vn.liencap.portal.signin.sessions;

import org.jspecify.annotations.NullMarked;
