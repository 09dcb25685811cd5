@NullMarked
package vn.liencap.plan.mongo;

import org.jspecify.annotations.NullMarked;
