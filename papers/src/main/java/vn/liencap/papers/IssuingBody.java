package vn.liencap.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.plan.Signer;

/**
 * Who issues a document, as its head names it (Decree 30/2020, Annex I, II.2): a territory through
 * its people's committee, which has nobody above it there; others below the body they belong to.
 *
 * @param name of the unit on the day of the document
 * @param level of the unit
 * @param above the name of the unit above; null at the top
 */
public record IssuingBody(String name, Level level, @Nullable String above) {
  private static final String COMMITTEE = "Ủy ban nhân dân";
  private static final Set<Level> TERRITORIES =
      Set.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
  private static final List<String> KINDS =
      List.of(
          "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu");

  private boolean isCommittee() {
    return TERRITORIES.contains(level);
  }

  /** The name in a sentence: "Ủy ban nhân dân phường Đoàn Kết", "Sở Nội vụ". */
  public String called() {
    return isCommittee() ? COMMITTEE + " " + territory(name) : withoutTerritory();
  }

  /** The lines of its name in the head. */
  public List<String> lines() {
    return isCommittee()
        ? List.of(capitals(COMMITTEE), capitals(name))
        : List.of(capitals(withoutTerritory()));
  }

  /** The body above it in the head, people's committees shortened as the decree allows. */
  public @Nullable String superior() {
    if (above == null || isCommittee()) {
      return null;
    }
    return capitals(kindOf(above).isPresent() ? "UBND " + above : above);
  }

  /** Where its documents are issued, when they do not say so. */
  public @Nullable String place() {
    if (isCommittee()) {
      return proper(name);
    }
    return above == null || kindOf(above).isEmpty() ? "Hà Nội" : proper(above);
  }

  /** Who signs, when the plan does not say so. */
  public Signer signer() {
    if (isCommittee()) {
      return new Signer("TM.", capitals(COMMITTEE), "CHỦ TỊCH", null);
    }
    return new Signer(null, null, headOf(small(name)), null);
  }

  private static String headOf(String small) {
    return Stream.of(
            new String[] {"bộ ", "BỘ TRƯỞNG"},
            new String[] {"sở ", "GIÁM ĐỐC"},
            new String[] {"ban ", "TRƯỞNG BAN"},
            new String[] {"văn phòng ", "CHÁNH VĂN PHÒNG"},
            new String[] {"thanh tra ", "CHÁNH THANH TRA"},
            new String[] {"hội ", "CHỦ TỊCH"},
            new String[] {"liên đoàn ", "CHỦ TỊCH"},
            new String[] {"công đoàn ", "CHỦ TỊCH"})
        .filter(each -> small.startsWith(each[0]))
        .map(each -> each[1])
        .findFirst()
        .orElse("THỦ TRƯỞNG");
  }

  /** "Sở Nội vụ tỉnh Cao Bằng" stands under its province and needs not name it. */
  private String withoutTerritory() {
    String end = above == null ? "" : " " + small(above);
    boolean named = !end.isBlank() && kindOf(end.strip()).isPresent();
    return named && small(name).endsWith(end)
        ? name.substring(0, name.length() - end.length()).strip()
        : name;
  }

  private static Optional<String> kindOf(String territory) {
    String small = small(territory);
    return KINDS.stream().filter(kind -> small.startsWith(kind + " ")).findFirst();
  }

  private static String territory(String name) {
    return kindOf(name).map(kind -> kind + name.substring(kind.length())).orElse(name);
  }

  private static String proper(String name) {
    return kindOf(name).map(kind -> name.substring(kind.length()).strip()).orElse(name);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** As it stands in a head or above a signature. */
  public static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
