package vn.liencap.reporting.documents;

import org.springframework.core.io.Resource;

/**
 * A file.
 *
 * @param name under which it is saved
 * @param mediaType of its content
 */
public record Written(String name, String mediaType, Resource content) {}
