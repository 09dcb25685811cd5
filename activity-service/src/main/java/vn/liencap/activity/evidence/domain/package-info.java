/** What evidence is and which files are taken as such; pure. */
@NullMarked
package vn.liencap.activity.evidence.domain;

import org.jspecify.annotations.NullMarked;
