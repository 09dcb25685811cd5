/** Files of evidence in a store that speaks the S3 protocol. */
@NullMarked
package vn.liencap.activity.evidence.s3;

import org.jspecify.annotations.NullMarked;
