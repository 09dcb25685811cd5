package vn.liencap.plan.documents.domain.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.text.Words;

/** What a section is about, by the words of its heading. */
public enum Topic {
  IMPLEMENTATION(
      "to chuc,? thuc hien|phan cong (?:to chuc|trach nhiem|nhiem vu|thuc hien)"
          + "|trach nhiem (?:cua|thuc hien|to chuc|thi hanh)|^to chuc trien khai|nhiem vu cua cac"),
  REPORTING(
      "che do (?:thong tin,? ?)?(?:,? ?va )?bao cao|thong tin,? bao cao|^(?:cong tac )?bao cao"),
  MONITORING("^theo doi,? (?:don doc,? )?(?:va )?kiem tra(?: viec thuc hien(?: ke hoach)?)?$"),
  FUNDING("kinh phi|du toan|nguon luc"),
  TIMETABLE("thoi gian|tien do|lo trinh|thoi han"),
  ACTIVITY(
      "hoat dong(?! cua)|nhiem vu|cong viec|noi dung (?:cong viec|trong tam|ke hoach|trien khai cu the)"),
  OBJECTIVE("muc dich|muc tieu(?! quoc gia)"),
  REQUIREMENT("yeu cau"),
  AUDIENCE("doi tuong"),
  TARGET("chi tieu"),
  CONTENT("noi dung(?! (?:cong viec|trong tam|ke hoach|trien khai cu the|hoat dong|nhiem vu))"),
  CHANNEL("hinh thuc|phuong thuc|bien phap|phuong phap");

  private final Pattern words;

  Topic(String words) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** The topics that a heading names, in its order. */
  public static List<Topic> of(String heading) {
    String plain = Words.plain(heading);
    Map<Topic, Integer> named = new EnumMap<>(Topic.class);
    for (Topic topic : values()) {
      Matcher found = topic.words.matcher(plain);
      if (found.find()) {
        named.put(topic, found.start());
      }
    }
    if (named.containsKey(IMPLEMENTATION)) {
      named.remove(ACTIVITY); // "phân công nhiệm vụ"
      named.remove(CHANNEL); // "hình thức tổ chức thực hiện"
    }
    List<Topic> topics = new ArrayList<>(named.keySet());
    topics.sort(Comparator.comparing(topic -> named.getOrDefault(topic, 0)));
    return topics;
  }

  /** How many words stand before the first that names a topic. */
  static int wordsBefore(String heading) {
    String plain = Words.plain(heading);
    int first = plain.length();
    for (Topic topic : values()) {
      Matcher found = topic.words.matcher(plain);
      first = found.find() ? Math.min(first, found.start()) : first;
    }
    return plain.substring(0, first).isBlank()
        ? 0
        : plain.substring(0, first).split(" ", -1).length;
  }
}
