/** Indices as people and the portal read and enter them. */
@NullMarked
package vn.liencap.reporting.indices.web;

import org.jspecify.annotations.NullMarked;
