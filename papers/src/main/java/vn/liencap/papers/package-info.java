/** Official documents (Decree 30/2020) as such: who issues them, their head, body and end. */
@NullMarked
package vn.liencap.papers;

import org.jspecify.annotations.NullMarked;
