/** Classes that break a rule on purpose, so that each rule is seen to catch. */
@NullMarked
package vn.liencap.portal.architecture.planted;

import org.jspecify.annotations.NullMarked;
