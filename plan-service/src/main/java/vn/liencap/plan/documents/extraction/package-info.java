/** The text and tables of files, through libraries; within bounds of time and memory. */
@NullMarked
package vn.liencap.plan.documents.extraction;

import org.jspecify.annotations.NullMarked;
