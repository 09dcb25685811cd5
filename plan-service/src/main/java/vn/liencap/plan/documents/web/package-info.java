/** The door for plan documents. */
@NullMarked
package vn.liencap.plan.documents.web;

import org.jspecify.annotations.NullMarked;
