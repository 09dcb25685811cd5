/** Files at the door. */
@NullMarked
package vn.liencap.reporting.documents.web;

import org.jspecify.annotations.NullMarked;
