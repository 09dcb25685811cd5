/** Units, programmes, plans and their cascade. */
@NullMarked
package vn.liencap.plan;

import org.jspecify.annotations.NullMarked;
