/** The services as the portal meets them. */
@NullMarked
package vn.liencap.portal.services;

import org.jspecify.annotations.NullMarked;
