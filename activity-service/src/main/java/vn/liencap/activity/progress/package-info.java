/** Progress: entering what was done, completing, naming an owner, and the history of entries. */
@NullMarked
package vn.liencap.activity.progress;

import org.jspecify.annotations.NullMarked;
