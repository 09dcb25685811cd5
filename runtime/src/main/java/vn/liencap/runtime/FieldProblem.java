package vn.liencap.runtime;

/**
 * What is wrong with one field, or one line of a file.
 *
 * @param field its path, for example {@code activities[2].title} or {@code line 17}
 * @param message what to do about it, in Vietnamese
 */
public record FieldProblem(String field, String message) {}
