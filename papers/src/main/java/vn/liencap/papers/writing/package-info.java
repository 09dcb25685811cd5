/** Official documents as files: Word and PDF, both from the same paragraphs. */
@NullMarked
package vn.liencap.papers.writing;

import org.jspecify.annotations.NullMarked;
