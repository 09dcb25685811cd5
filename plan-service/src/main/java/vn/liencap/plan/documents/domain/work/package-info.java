/** Key activities, whether they stand in a table, in paragraphs or in a timetable. */
@NullMarked
package vn.liencap.plan.documents.domain.work;

import org.jspecify.annotations.NullMarked;
