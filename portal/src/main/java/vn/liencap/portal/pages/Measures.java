package vn.liencap.portal.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.TemplateClient;
import vn.liencap.portal.services.TemplateContent.Indicator;
import vn.liencap.portal.services.TemplateView;

/** The indicators of a programme's report templates, which may measure the targets of plans. */
@Component
public class Measures {
  private static final int MOST_TEMPLATES = 100;

  private final TemplateClient templates;

  Measures(TemplateClient templates) {
    this.templates = templates;
  }

  /** Labels of figures by code; none without a programme, and while reporting-service is away. */
  public Map<String, String> of(@Nullable ProgrammeId programme) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (TemplateView template : templatesOf(programme)) {
      template.content().indicators().stream()
          .filter(Indicator::isFigure)
          .forEach(indicator -> labels.putIfAbsent(indicator.code(), indicator.label()));
    }
    return labels;
  }

  private List<TemplateView> templatesOf(@Nullable ProgrammeId programme) {
    if (programme == null) {
      return List.of();
    }
    try {
      return templates
          .templates(Query.none().with("programme", programme).with("limit", MOST_TEMPLATES))
          .items();
    } catch (ServiceUnavailable | ServiceRefused away) {
      return List.of();
    }
  }
}
