package vn.liencap.acceptance.rights;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Something that can be asked of an application.
 *
 * @param door the service, or {@code page}
 * @param method such as {@code GET}
 * @param pattern its path
 */
record Endpoint(String door, String method, PathPattern pattern) {

  boolean isMeantBy(Block block) {
    return (block.door().equals(door) || isInEach(block))
        && block.method().equals(method)
        && pattern.matches(PathContainer.parsePath(block.plainPath()));
  }

  private boolean isInEach(Block block) {
    return block.door().equals("each") && !door.equals("page");
  }

  @Override
  public String toString() {
    return door + " " + method + " " + pattern.getPatternString();
  }
}
