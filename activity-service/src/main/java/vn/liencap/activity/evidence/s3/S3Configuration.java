package vn.liencap.activity.evidence.s3;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import vn.liencap.activity.evidence.EvidenceFiles;

/** Chosen by {@code liencap.evidence.store=s3}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "liencap.evidence.store", havingValue = "s3")
@EnableConfigurationProperties(S3Properties.class)
class S3Configuration {

  @Bean(destroyMethod = "close")
  S3Client evidenceStore(S3Properties properties) {
    S3ClientBuilder client =
        S3Client.builder()
            .region(Region.of(properties.region()))
            .forcePathStyle(properties.pathStyle())
            .credentialsProvider(credentials(properties))
            // Not every store knows the newer checksums, nor bodies in chunks.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
            .overrideConfiguration(limits -> limits.apiCallTimeout(properties.wholeLimit()))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(properties.connectLimit())
                    .socketTimeout(properties.idleLimit()));
    if (properties.endpoint() != null) {
      client.endpointOverride(properties.endpoint());
    }
    return client.build();
  }

  private static AwsCredentialsProvider credentials(S3Properties properties) {
    return properties.key() == null || properties.secret() == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(
            AwsBasicCredentials.create(properties.key(), properties.secret()));
  }

  @Bean
  EvidenceFiles evidenceFiles(S3Client evidenceStore, S3Properties properties) {
    return new S3Files(evidenceStore, properties.bucket());
  }
}
