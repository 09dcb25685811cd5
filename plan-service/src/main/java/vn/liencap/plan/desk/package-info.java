/** The desk a plan lies on: who may take it up, and how a command is carried out on it. */
@NullMarked
package vn.liencap.plan.desk;

import org.jspecify.annotations.NullMarked;
