package vn.liencap.plan.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.runtime.FieldProblem;

/** Gives items their ids: the one sent back is kept, a new item gets a new one. */
final class ItemIds {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private final Supplier<String> fresh;
  private final List<FieldProblem> problems;
  private final Set<String> used = new HashSet<>();

  ItemIds(Supplier<String> fresh, List<FieldProblem> problems) {
    this.fresh = fresh;
    this.problems = problems;
  }

  ItemId of(@Nullable String given, String field) {
    if (given == null || given.isBlank()) {
      String id = fresh.get();
      return used.add(id) ? new ItemId(id) : of(null, field);
    }
    if (!ID.matcher(given).matches()) {
      problems.add(
          new FieldProblem(
              field + ".id", "Mã của mục chỉ gồm chữ, số, gạch nối; tối đa 40 ký tự."));
      return of(null, field);
    }
    if (!used.add(given)) {
      problems.add(
          new FieldProblem(field + ".id", "Mã của mục trùng với một mục khác trong kế hoạch."));
      return of(null, field);
    }
    return new ItemId(given);
  }
}
