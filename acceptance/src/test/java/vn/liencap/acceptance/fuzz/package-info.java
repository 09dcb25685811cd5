/** Asks the API, as it describes itself, whatever chance brings. */
@NullMarked
package vn.liencap.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
