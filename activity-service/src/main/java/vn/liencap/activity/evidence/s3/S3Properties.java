package vn.liencap.activity.evidence.s3;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the files of evidence are kept when {@code liencap.evidence.store} is {@code s3}.
 *
 * @param endpoint scheme, host and port of the store; null for Amazon's own of the region
 * @param region its region; stores that have none take any
 * @param bucket an existing bucket
 * @param key the access key; null takes what the surroundings give (environment, role)
 * @param secret its secret
 * @param pathStyle true where the bucket is a part of the path and not of the host's name
 * @param connectLimit how long a connection may take to open
 * @param idleLimit how long the store may say nothing
 * @param wholeLimit how long keeping or opening a file may take, all attempts included
 */
@ConfigurationProperties("liencap.evidence.s3")
record S3Properties(
    @Nullable URI endpoint,
    @DefaultValue("us-east-1") String region,
    String bucket,
    @Nullable String key,
    @Nullable String secret,
    @DefaultValue("true") boolean pathStyle,
    @DefaultValue("2s") Duration connectLimit,
    @DefaultValue("10s") Duration idleLimit,
    @DefaultValue("30s") Duration wholeLimit) {

  /** Says which store, never with what key. */
  @Override
  public String toString() {
    return "S3Properties[endpoint=" + endpoint + ", bucket=" + bucket + "]";
  }
}
