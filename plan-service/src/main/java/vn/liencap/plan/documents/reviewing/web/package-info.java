/** Looking through over HTTP. */
@NullMarked
package vn.liencap.plan.documents.reviewing.web;

import org.jspecify.annotations.NullMarked;
