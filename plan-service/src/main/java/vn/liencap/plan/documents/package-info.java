/** Plan documents as officials have them: reading them, and taking what was read as a draft. */
@NullMarked
package vn.liencap.plan.documents;

import org.jspecify.annotations.NullMarked;
