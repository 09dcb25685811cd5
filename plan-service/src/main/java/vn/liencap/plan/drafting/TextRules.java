package vn.liencap.plan.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.runtime.FieldProblem;

/** How long a text and a list may be; what is too long is told at its field. */
final class TextRules {
  static final int LONGEST_TITLE = 1_000;
  static final int LONGEST_NAME = 500;
  static final int LONGEST_TEXT = 20_000;
  static final int MOST_ITEMS = 500;

  private final List<FieldProblem> problems;

  TextRules(List<FieldProblem> problems) {
    this.problems = problems;
  }

  /** The text, or null when there is none. */
  @Nullable String optional(@Nullable String text, int longest, String field) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    if (stripped.length() > longest) {
      problems.add(
          new FieldProblem(
              field, "Dài " + stripped.length() + " ký tự; tối đa " + longest + ". Hãy rút gọn."));
      return stripped.substring(0, longest);
    }
    return stripped;
  }

  /** A short text, or what stands for none. */
  String orElse(String none, @Nullable String text, String field) {
    String given = optional(text, LONGEST_NAME, field);
    return given == null ? none : given;
  }

  String required(@Nullable String text, int longest, String field) {
    String given = optional(text, longest, field);
    if (given == null) {
      problems.add(new FieldProblem(field, "Chưa có nội dung."));
      return "";
    }
    return given;
  }

  /** The list, as far as it may go. */
  <T> List<T> limited(List<T> list, String field) {
    if (list.size() > MOST_ITEMS) {
      problems.add(
          new FieldProblem(field, "Có " + list.size() + " mục; tối đa " + MOST_ITEMS + " mục."));
      return list.subList(0, MOST_ITEMS);
    }
    return list;
  }

  /** The items that are served, each named as a whole. */
  List<ItemRef> served(@Nullable List<@Nullable ItemRef> refs, String field) {
    List<ItemRef> given = limited(PlanInput.present(refs), field + ".serves");
    List<ItemRef> whole =
        given.stream().filter(ref -> ref.plan() != null && ref.item() != null).toList();
    if (whole.size() < given.size()) {
      problem(field + ".serves", "Hãy ghi cả kế hoạch cấp trên và mục được thực hiện.");
    }
    return whole;
  }

  void problem(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
