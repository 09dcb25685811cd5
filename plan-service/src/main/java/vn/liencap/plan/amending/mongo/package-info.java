/** Former versions in MongoDB. */
@NullMarked
package vn.liencap.plan.amending.mongo;

import org.jspecify.annotations.NullMarked;
