package vn.liencap.plan.documents.domain.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.FoundIndex;
import vn.liencap.plan.documents.domain.text.Paragraph;

/** Finds the indices by which provinces are compared. */
public final class Indices {
  private static final double SURE = 0.95;
  private static final Map<String, Pattern> NAMES = names();

  private Indices() {}

  private static Map<String, Pattern> names() {
    String index = "(?:bộ )?chỉ số (?:\\(?(?:xếp hạng|đánh giá|thành phần)\\)? )?";
    String rest = "(?:(?! và (?:các )?chỉ số)[^,;.()]){0,90}(?:\\([^)]{2,30}\\))?";
    Map<String, String> names = new LinkedHashMap<>();
    names.put(
        "PAR_INDEX",
        index
            + "(?:(?:về )?(?:mức độ )?cải cách hành chính|cchc)"
            + rest
            + "|(?:chỉ số )?par[\\s-]?index");
    names.put(
        "SIPAS",
        index
            + "(?:đo lường )?(?:về )?(?:mức độ |sự )?hài lòng"
            + rest
            + "|(?:chỉ số )?(?<!\\p{L})sipas(?!\\p{L})");
    names.put(
        "PAPI", index + "hiệu quả quản trị" + rest + "|(?:chỉ số )?(?<!\\p{L})papi(?!\\p{L})");
    names.put(
        "PCI",
        index + "năng lực cạnh tranh cấp tỉnh" + rest + "|(?:chỉ số )?(?<!\\p{L})pci(?!\\p{L})");
    names.put(
        "ICT_INDEX",
        "(?:chỉ số )?(?<!\\p{L})ict[\\s-]?index|chỉ số ict(?!\\p{L})|"
            + index
            + "(?:mức độ )?sẵn sàng"
            + rest);
    names.put(
        "DTI",
        index
            + "(?:mức độ |đánh giá )?chuyển đổi số"
            + rest
            + "|(?:chỉ số )?(?<!\\p{L})dti(?!\\p{L})");
    names.put("DDCI", "(?:chỉ số )?(?<!\\p{L})ddci(?!\\p{L})");
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    names.forEach((code, name) -> patterns.put(code, Pattern.compile("(?iu)" + name)));
    return patterns;
  }

  /** Each index once, where it is spoken of first. */
  public static List<FoundIndex> in(Stream<Paragraph> text) {
    Map<String, FoundIndex> found = new LinkedHashMap<>();
    text.forEach(
        paragraph ->
            NAMES.forEach(
                (code, name) -> {
                  Matcher index = name.matcher(paragraph.text());
                  if (index.find()) {
                    found.putIfAbsent(
                        code, new FoundIndex(code, index.group().strip(), paragraph.at(), SURE));
                  }
                }));
    return new ArrayList<>(found.values());
  }
}
