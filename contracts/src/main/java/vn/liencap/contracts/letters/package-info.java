/** Official reminder letters (công văn đôn đốc), as services tell each other. */
@NullMarked
package vn.liencap.contracts.letters;

import org.jspecify.annotations.NullMarked;
