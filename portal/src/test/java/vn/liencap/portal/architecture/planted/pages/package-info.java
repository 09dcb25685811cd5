/** A page that goes to the database by itself. */
@NullMarked
package vn.liencap.portal.architecture.planted.pages;

import org.jspecify.annotations.NullMarked;
