package vn.liencap.activity.scheduling.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SourceFigures;

/**
 * The sources of money that an item of a plan names, as far as its words say: a line that names one
 * source and an amount plans that much of it; a single source without an amount plans all of it.
 */
final class FundingText {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** In this order: what names a level comes before what names none. */
  private static final Map<Pattern, FundingSource> WORDS = new LinkedHashMap<>();

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)\\s*(tỷ|tỉ|triệu|nghìn|ngàn)?\\s*(?:đồng|đ\\b)",
          FLAGS);

  static {
    word("trung ương|NSTW", FundingSource.CENTRAL);
    word(
        "(?:ngân sách|NS)\\s*(?:của\\s+)?(?:cấp\\s+)?(?:xã|phường|đặc khu)", FundingSource.COMMUNE);
    word("(?:ngân sách|NS)\\s*(?:của\\s+)?(?:cấp\\s+)?(?:tỉnh|thành phố)", FundingSource.PROVINCE);
    word("xã hội h[oó][aá]|tài trợ|ủng hộ", FundingSource.SOCIAL);
    word("lồng ghép", FundingSource.INTEGRATED);
    word("ngân sách|NSĐP|NSNN|NSDP", FundingSource.LOCAL);
    word("nguồn (?:kinh phí |vốn )?(?:hợp pháp )?khác", FundingSource.OTHER);
  }

  /** Between the parts of a line; a comma within a number has no space after it. */
  private static final Pattern BETWEEN = Pattern.compile(";|\\n|,\\s|\\svà\\s(?=\\d)");

  private FundingText() {}

  private static void word(String words, FundingSource source) {
    WORDS.put(Pattern.compile(words, FLAGS), source);
  }

  /**
   * The sources in their order.
   *
   * @param lines as printed
   * @param budget the whole of the item, in đồng; 0 when it names none
   */
  static List<SourceFigures> sources(List<String> lines, long budget) {
    Map<FundingSource, Long> planned = new EnumMap<>(FundingSource.class);
    for (String line : lines) {
      FundingSource before = null;
      for (String text : BETWEEN.split(normal(line), -1)) {
        FundingSource source = source(text);
        if (source != null) {
          planned.merge(source, amount(text), Math::addExact);
        } else if (before != null && planned.getOrDefault(before, 1L) == 0) {
          planned.put(before, amount(text)); // "Ngân sách tỉnh, 200 triệu đồng"
        }
        before = source;
      }
    }
    if (planned.size() == 1) {
      long named =
          lines.stream().map(FundingText::normal).mapToLong(FundingText::amount).max().orElse(0);
      planned.replaceAll((_, amount) -> amount > 0 ? amount : budget > 0 ? budget : named);
    }
    return planned.entrySet().stream()
        .map(of -> new SourceFigures(of.getKey(), of.getValue(), 0, 0))
        .toList();
  }

  private static String normal(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  private static @Nullable FundingSource source(String text) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getKey().matcher(text).find())
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static long amount(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.find()) {
      return 0;
    }
    String unit = amount.group(2) == null ? "" : amount.group(2).toLowerCase(Locale.ROOT);
    long times =
        switch (unit) {
          case "tỷ", "tỉ" -> 1_000_000_000L;
          case "triệu" -> 1_000_000L;
          case "nghìn", "ngàn" -> 1_000L;
          default -> 1L;
        };
    var number = new BigDecimal(amount.group(1).replace(".", "").replace(',', '.'));
    BigDecimal dong = number.multiply(BigDecimal.valueOf(times));
    return dong.precision() - dong.scale() > 15 ? 0 : dong.longValue();
  }
}
