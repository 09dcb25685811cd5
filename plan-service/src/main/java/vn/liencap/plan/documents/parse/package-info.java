/** Reading a file from the command line. */
@NullMarked
package vn.liencap.plan.documents.parse;

import org.jspecify.annotations.NullMarked;
