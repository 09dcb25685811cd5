/** What was typed into a row of a workbook, and what it means. */
@NullMarked
package vn.liencap.activity.workbook.domain;

import org.jspecify.annotations.NullMarked;
