/** Tests of workbooks. */
@NullMarked
package vn.liencap.activity.workbook;

import org.jspecify.annotations.NullMarked;
