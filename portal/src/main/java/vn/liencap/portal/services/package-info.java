/** What the portal asks of the services, and what it says when one of them is away. */
@NullMarked
package vn.liencap.portal.services;

import org.jspecify.annotations.NullMarked;
