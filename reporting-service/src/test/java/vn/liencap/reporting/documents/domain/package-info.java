@NullMarked
package vn.liencap.reporting.documents.domain;

import org.jspecify.annotations.NullMarked;
