/** The page that shows where each objective of a plan ends. */
@NullMarked
package vn.liencap.portal.pages.traceability;

import org.jspecify.annotations.NullMarked;
