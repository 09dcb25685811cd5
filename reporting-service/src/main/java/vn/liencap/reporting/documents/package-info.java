/**
 * Reports as files: official documents, workbooks, the form that is filled offline, the briefing
 * pack.
 */
@NullMarked
package vn.liencap.reporting.documents;

import org.jspecify.annotations.NullMarked;
