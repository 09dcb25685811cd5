/** What all pages share: words, formats, bars, and what they say when something is missing. */
@NullMarked
package vn.liencap.portal.pages;

import org.jspecify.annotations.NullMarked;
