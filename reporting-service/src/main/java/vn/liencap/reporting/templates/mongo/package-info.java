/** Templates in MongoDB. */
@NullMarked
package vn.liencap.reporting.templates.mongo;

import org.jspecify.annotations.NullMarked;
