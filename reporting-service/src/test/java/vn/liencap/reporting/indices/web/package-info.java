@NullMarked
package vn.liencap.reporting.indices.web;

import org.jspecify.annotations.NullMarked;
