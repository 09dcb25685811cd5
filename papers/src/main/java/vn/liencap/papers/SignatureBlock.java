package vn.liencap.papers;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.Signer;

/** The lines above a signature (Decree 30/2020, Annex I, II.7). */
public final class SignatureBlock {
  private static final Pattern OFFICE =
      Pattern.compile(".*(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ|THỦ TƯỚNG).*");

  private SignatureBlock() {}

  /** The lines, from the top. */
  public static List<String> lines(Signer signer) {
    @Nullable String prefix = capitals(signer.prefix());
    @Nullable String behalf = capitals(signer.onBehalfOf());
    @Nullable String title = capitals(signer.title());
    if (prefix == null || (behalf == null && !prefix.equals("Q."))) {
      return Stream.of(title).filter(Objects::nonNull).toList();
    }
    Stream<@Nullable String> lines =
        switch (prefix) {
          case "TM." -> Stream.of("TM. " + behalf, title);
          case "Q." -> Stream.of(behalf == null ? null : "TM. " + behalf, "Q. " + title);
          default ->
              OFFICE.matcher(String.valueOf(behalf)).matches()
                  ? Stream.of(prefix + " " + behalf, title)
                  : Stream.of("TM. " + behalf, prefix + " " + headOf(behalf, title), title);
        };
    return lines.filter(Objects::nonNull).map(String::valueOf).toList();
  }

  /** In whose place somebody signs for a collective: "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH". */
  private static String headOf(@Nullable String collective, @Nullable String title) {
    if (title != null && title.startsWith("PHÓ ")) {
      return title.substring("PHÓ ".length()).replaceFirst(" THƯỜNG TRỰC$", "");
    }
    return String.valueOf(collective).startsWith("BAN ") ? "TRƯỞNG BAN" : "CHỦ TỊCH";
  }

  private static @Nullable String capitals(@Nullable String text) {
    return text == null || text.isBlank() ? null : IssuingBody.capitals(text.strip());
  }
}
