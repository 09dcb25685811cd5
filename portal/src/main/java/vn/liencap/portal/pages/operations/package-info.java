/** The page Vận hành: how the parts of the system run, and what could not be processed. */
@NullMarked
package vn.liencap.portal.pages.operations;

import org.jspecify.annotations.NullMarked;
