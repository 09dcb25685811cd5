/** How the parts of the portal may lean on each other, and classes that break it on purpose. */
@NullMarked
package vn.liencap.portal.architecture;

import org.jspecify.annotations.NullMarked;
