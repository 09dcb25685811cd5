package vn.liencap.plan.parties.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.contracts.Level;

/** Groups of units by their usual names: "các sở, ban, ngành", "UBND các xã, phường, đặc khu". */
final class GroupNames {
  private static final String WHERE =
      "(?: (?:cấp tỉnh|(?:của |trong |thuộc |trực thuộc |trên địa bàn )?(?:toàn )?"
          + "(?:tỉnh|thành phố|huyện|quận|thị xã)(?: {place})?|trực thuộc trung ương|trong cả nước))?";

  private static final String WORD = "(?!và )[\\p{L}\\p{M}]+";

  private record Group(Level level, Pattern name) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              Level.DEPARTMENT,
              pattern("(?:thủ trưởng )?(?:các )?sở,? (?:{more}(?:,? | và |, và ))*{more}" + WHERE)),
          new Group(Level.DEPARTMENT, pattern("(?:thủ trưởng )?các sở" + WHERE)),
          new Group(
              Level.DEPARTMENT,
              pattern(
                  "các cơ quan chuyên môn (?:thuộc|trực thuộc) {committee} (?:tỉnh|thành phố)(?: {place})?")),
          new Group(
              Level.DISTRICT,
              pattern(
                  "{head}(?:huyện|quận|thị xã)(?:,? (?:và )?(?:huyện|quận|thị xã|thành phố))*"
                      + WHERE)),
          new Group(Level.DISTRICT, pattern("{of}cấp huyện" + WHERE)),
          new Group(
              Level.COMMUNE,
              pattern(
                  "{head}(?:xã|phường|thị trấn|đặc khu)(?:,? (?:và )?(?:xã|phường|thị trấn|đặc khu))*"
                      + WHERE)),
          new Group(Level.COMMUNE, pattern("{of}cấp xã" + WHERE)),
          new Group(
              Level.PROVINCE,
              pattern(
                  "{head}tỉnh(?:,| và|, và)? thành phố(?: trực thuộc trung ương)?(?: trong cả nước)?")),
          new Group(Level.PROVINCE, pattern("{of}cấp tỉnh")));

  private GroupNames() {}

  /**
   * The level of the units that are meant as a group below the issuer.
   *
   * @param spelling of the group's name
   * @param issuer spelling of the issuer's name; "các xã thuộc huyện X" is not all its communes
   */
  static Optional<Level> levelOf(String spelling, String issuer) {
    return GROUPS.stream()
        .filter(group -> means(group.name().matcher(spelling), issuer))
        .map(Group::level)
        .findFirst();
  }

  private static boolean means(Matcher name, String issuer) {
    if (!name.matches()) {
      return false;
    }
    String place = name.namedGroups().containsKey("place") ? name.group("place") : null;
    return place == null || issuer.endsWith(" " + place);
  }

  /** A pattern over spellings: its Vietnamese words are spelled like the names they meet. */
  private static Pattern pattern(String template) {
    String expanded =
        template
            .replace(
                "{more}",
                "(?:ban|ngành|đoàn thể|hội|cơ quan|đơn vị|mặt trận|tổ chức chính trị - xã hội)")
            .replace("{head}", "(?:(?:chủ tịch )?{committee} )?các ")
            .replace("{of}", "(?:(?:chủ tịch )?{committee} (?:các )?)(?:đơn vị )?")
            .replace("{committee}", "ủy ban nhân dân")
            .replace("{place}", "(?<place>" + WORD + "(?: " + WORD + "){0,3})");
    return Pattern.compile(
        Stream.of(expanded.split("(?<=[^\\p{L}])|(?=[^\\p{L}])", -1))
            .map(GroupNames::spelled)
            .collect(joining()));
  }

  private static String spelled(String piece) {
    return piece.length() > 1 ? Spelling.of(piece) : piece;
  }
}
