package vn.liencap.plan.documents;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.liencap.plan.documents.extraction.DocumentTexts;

/** How many documents are read at once, and that none of them touches the disk. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
  private static final int FORM_BYTES = 64 * 1024;

  @Bean(destroyMethod = "close")
  DocumentReader documentReader() {
    return new DocumentReader(Math.max(2, Runtime.getRuntime().availableProcessors()));
  }

  /** Files sent in a form stay in memory: none is larger than what is kept there. */
  @Bean
  MultipartConfigElement multipartConfig() {
    int largest = DocumentTexts.LARGEST_BYTES;
    return new MultipartConfigElement("", largest, largest + FORM_BYTES, largest);
  }
}
