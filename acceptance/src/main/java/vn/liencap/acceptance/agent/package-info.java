/**
 * A Java agent that ends the process at a named instant, as a loss of power would; production code
 * knows nothing of it.
 */
@NullMarked
package vn.liencap.acceptance.agent;

import org.jspecify.annotations.NullMarked;
