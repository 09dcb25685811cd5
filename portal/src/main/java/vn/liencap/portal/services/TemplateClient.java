package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/**
 * What the portal asks of reporting-service about report templates, on behalf of the signed-in
 * person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class TemplateClient {
  private static final String TEMPLATES = "/api/templates";
  private static final ParameterizedTypeReference<Listing<TemplateView>> TEMPLATE_LIST =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  TemplateClient(ServiceDoor door) {
    this.door = door;
  }

  /** Templates that the person may see; filter {@code programme}, {@code cursor}, {@code limit}. */
  public Listing<TemplateView> templates(Query query) {
    return door.get(TEMPLATES + query, TEMPLATE_LIST);
  }

  /** A template, with the tag to send back when it is changed. */
  public Tagged<TemplateView> template(String id) {
    return door.getTagged(at(id), TemplateView.class);
  }

  /** Makes a template, once for each id. */
  public Tagged<TemplateView> create(NewTemplate template) {
    return door.send(POST, TEMPLATES, template, null, TemplateView.class);
  }

  /** Writes on the draft. */
  public Tagged<TemplateView> save(String id, TemplateContent content, @Nullable String etag) {
    return door.send(PUT, at(id), content, etag, TemplateView.class);
  }

  /** Whom the draft would ask. */
  public TemplateReach reach(String id) {
    return door.get(at(id) + "/reach", TemplateReach.class);
  }

  /** Publishes the draft. */
  public void publish(String id, @Nullable String etag) {
    door.send(POST, at(id) + "/publish", null, etag);
  }

  /** Takes it out of use; reports that are open stay. */
  public void retire(String id, @Nullable String etag) {
    door.send(POST, at(id) + "/retire", null, etag);
  }

  private static String at(String id) {
    return TEMPLATES + "/" + id;
  }
}
