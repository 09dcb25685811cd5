/** Tests of what a filled row means. */
@NullMarked
package vn.liencap.activity.workbook.domain;

import org.jspecify.annotations.NullMarked;
