/** Workbooks and CSV files. */
@NullMarked
package vn.liencap.reporting.documents.files;

import org.jspecify.annotations.NullMarked;
