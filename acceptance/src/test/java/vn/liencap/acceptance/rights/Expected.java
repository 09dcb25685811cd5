package vn.liencap.acceptance.rights;

import vn.liencap.acceptance.doors.Calls.Reply;

/**
 * An answer as the table writes it: {@code ok} for 2xx, {@code has} and {@code not} for a list with
 * or without the thing, a status, or a status with the code of the refusal, {@code 409:issued}.
 */
record Expected(String word) {
  Expected {
    if (!word.matches("ok|has|not|no|[45]\\d\\d(:[a-z-]+)?")) {
      throw new IllegalArgumentException("No answer: " + word);
    }
  }

  /** True when the thing may be changed by it, so that it is asked after all that is refused. */
  boolean isAllowed() {
    return word.equals("ok");
  }

  /** True when the answer is the expected one; a refusal must say why, in words for people. */
  boolean isMetBy(Reply reply, String thing) {
    return switch (word) {
      case "ok" -> reply.isDone();
      case "has" -> reply.isDone() && reply.body().contains(thing);
      case "not" -> reply.isDone() && !reply.body().contains(thing);
      case "no" -> throw new IllegalStateException("Only pages are answered so");
      default -> isRefusedSo(reply);
    };
  }

  private boolean isRefusedSo(Reply reply) {
    String[] parts = word.split(":", 2);
    return reply.status() == Integer.parseInt(parts[0])
        && reply.header("content-type").startsWith("application/problem+json")
        && !reply.json().path("detail").asString("").isBlank()
        && (parts.length == 1 || reply.json().path("code").asString("").equals(parts[1]));
  }

  @Override
  public String toString() {
    return word;
  }
}
