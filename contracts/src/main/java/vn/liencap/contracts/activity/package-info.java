/** Activities and their progress as they cross borders. */
@NullMarked
package vn.liencap.contracts.activity;

import org.jspecify.annotations.NullMarked;
