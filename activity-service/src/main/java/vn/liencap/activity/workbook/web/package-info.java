/** The door for workbooks. */
@NullMarked
package vn.liencap.activity.workbook.web;

import org.jspecify.annotations.NullMarked;
