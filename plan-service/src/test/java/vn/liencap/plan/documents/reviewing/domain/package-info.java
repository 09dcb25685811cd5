@NullMarked
package vn.liencap.plan.documents.reviewing.domain;

import org.jspecify.annotations.NullMarked;
