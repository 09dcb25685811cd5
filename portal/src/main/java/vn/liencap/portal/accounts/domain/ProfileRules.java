package vn.liencap.portal.accounts.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.liencap.contracts.people.Membership;

/** What a profile must hold. */
public final class ProfileRules {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]+");
  private static final int LONGEST_NAME = 120;
  private static final int MOST_UNITS = 5;
  private static final int LONGEST_POST = 200;

  private ProfileRules() {}

  /** All that is wrong; empty when the profile is accepted. */
  public static List<Flaw> flaws(Profile profile) {
    List<Flaw> flaws = new ArrayList<>();
    String name = profile.name();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      flaws.add(new Flaw("name", "Họ tên cần từ 1 đến " + LONGEST_NAME + " ký tự."));
    }
    String email = profile.email();
    if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
      flaws.add(new Flaw("email", "Địa chỉ thư điện tử chưa đúng."));
    }
    flaws.addAll(flawsOf(profile.memberships()));
    return flaws;
  }

  private static List<Flaw> flawsOf(List<Membership> memberships) {
    List<Flaw> flaws = new ArrayList<>();
    if (memberships.isEmpty() || memberships.size() > MOST_UNITS) {
      flaws.add(new Flaw("memberships", "Cần chọn từ 1 đến " + MOST_UNITS + " đơn vị."));
    }
    if (memberships.stream().map(Membership::unit).distinct().count() < memberships.size()) {
      flaws.add(new Flaw("memberships", "Mỗi đơn vị chỉ chọn một lần."));
    }
    if (memberships.stream().anyMatch(m -> m.post() != null && m.post().length() > LONGEST_POST)) {
      flaws.add(new Flaw("memberships", "Chức danh dài quá " + LONGEST_POST + " ký tự."));
    }
    if (memberships.stream().anyMatch(m -> m.roles().isEmpty())) {
      flaws.add(new Flaw("memberships", "Mỗi đơn vị cần ít nhất một vai trò."));
    }
    return flaws;
  }
}
