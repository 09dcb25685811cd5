/** Signing and issuing over HTTP. */
@NullMarked
package vn.liencap.plan.issuing.web;

import org.jspecify.annotations.NullMarked;
