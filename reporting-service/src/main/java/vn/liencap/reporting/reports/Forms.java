package vn.liencap.reporting.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.reporting.reports.domain.Duty;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;

/** What reports are asked, by the template versions they were opened with. */
@Component
public class Forms {
  private final Templates templates;

  Forms(Templates templates) {
    this.templates = templates;
  }

  /** The form of these duties. */
  public Form of(Collection<Duty> duties) {
    Map<String, Template> known =
        templates.findAll(duties.stream().map(Duty::template).toList()).stream()
            .collect(Collectors.toMap(Template::id, Function.identity()));
    List<Form.Part> parts =
        duties.stream()
            .flatMap(
                duty ->
                    Optional.ofNullable(known.get(duty.template()))
                        .flatMap(template -> template.version(duty.version()))
                        .map(content -> new Form.Part(duty.programme(), content))
                        .stream())
            .toList();
    return new Form(parts);
  }
}
