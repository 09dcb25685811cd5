@NullMarked
package vn.liencap.papers.writing;

import org.jspecify.annotations.NullMarked;
