/** What the files of a report say, apart from any file format. */
@NullMarked
package vn.liencap.reporting.documents.domain;

import org.jspecify.annotations.NullMarked;
