/** Activities as a workbook: listed to read, and filled in to enter many at once. */
@NullMarked
package vn.liencap.activity.workbook;

import org.jspecify.annotations.NullMarked;
