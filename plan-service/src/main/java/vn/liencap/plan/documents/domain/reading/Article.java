package vn.liencap.plan.documents.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.body.Audiences;
import vn.liencap.plan.documents.domain.body.Sentences;
import vn.liencap.plan.documents.domain.names.UnitWords;
import vn.liencap.plan.documents.domain.outline.Topic;
import vn.liencap.plan.documents.domain.text.Paragraph;
import vn.liencap.plan.documents.domain.text.Words;

/** What an article tells of a plan in running text, sentence by sentence. */
final class Article {
  private static final double LIKELY = 0.6;
  private static final String IS =
      "(?:\\s+(?:là|gồm|bao gồm|tập trung(?: vào)?|nhằm|gồm có|chủ yếu(?: là| gồm)?|thông qua|được thực hiện (?:thông )?qua|sẽ)|\\s*:)+\\s*:?\\s*";
  private static final Map<Topic, Pattern> CUES = cues();
  private static final Pattern ASKS =
      Pattern.compile("(?iu)^.{0,80}?(?:giao cho|giao|yêu cầu|phân công|đề nghị)\\s+(?=\\p{L})");

  private final Map<Topic, List<Found>> items = new EnumMap<>(Topic.class);
  private final List<FoundDuties> duties = new ArrayList<>();

  Article(List<Paragraph> paragraphs) {
    @Nullable Topic listing = null;
    @Nullable Paragraph last = null;
    for (Paragraph paragraph : paragraphs) {
      if (listing != null && goesOn(paragraph, last)) {
        add(listing, List.of(paragraph.found(LIKELY)));
      } else {
        listing = told(paragraph);
      }
      last = paragraph;
    }
  }

  /** A list goes on with labelled paragraphs, or after a semicolon. */
  private static boolean goesOn(Paragraph paragraph, @Nullable Paragraph last) {
    return paragraph.label() != null
        || paragraph.text().endsWith(";")
        || (last != null && last.text().endsWith(";"));
  }

  /** What a paragraph tells; the topic of the list that it introduces, if it does. */
  private @Nullable Topic told(Paragraph paragraph) {
    @Nullable Topic listing = null;
    for (String sentence : paragraph.text().split("(?<=[^.\\s]{2}[.!?])\\s+(?=\\p{Lu})", -1)) {
      @Nullable Topic told = sentence(sentence, paragraph);
      listing = sentence.endsWith(":") ? (told == null ? introduced(sentence) : told) : null;
    }
    return listing;
  }

  /** "Kế hoạch đưa ra các nội dung tuyên truyền, cụ thể như sau:". */
  private static @Nullable Topic introduced(String sentence) {
    List<Topic> topics = Topic.of(sentence).stream().filter(CUES::containsKey).toList();
    return topics.isEmpty() ? null : topics.getLast();
  }

  private static Map<Topic, Pattern> cues() {
    Map<Topic, Pattern> cues = new EnumMap<>(Topic.class);
    cues.put(
        Topic.OBJECTIVE,
        cue(
            "(?:mục (?:đích|tiêu)[^,.;:]{0,60}?"
                + IS
                + "|kế hoạch(?: này)?(?: được)?(?: ban hành| xây dựng)?,? (?:với mục (?:đích|tiêu) )?nhằm(?: mục đích)?\\s+|kế hoạch (?:đặt|đề)(?: ra)?(?: các)? mục tiêu(?: là| nhằm| đến)?\\s*:?\\s*|.{0,200}ban hành .{0,20}kế hoạch .{10,200}? nhằm(?: mục (?:đích|tiêu))?\\s+)"));
    cues.put(
        Topic.REQUIREMENT,
        cue("(?:kế hoạch )?(?:cũng )?yêu cầu(?: đặt ra)?(?: đối với[^,:]{0,40})?" + IS));
    cues.put(Topic.AUDIENCE, cue("(?:về )?đối tượng[^,.;:]{0,40}?" + IS));
    cues.put(Topic.CONTENT, cue("(?:về )?(?:các )?nội dung[^,.;:]{0,50}?" + IS));
    cues.put(Topic.CHANNEL, cue("(?:về )?(?:các )?(?:hình thức|phương thức)[^,.;:]{0,40}?" + IS));
    cues.put(
        Topic.FUNDING,
        cue("(?=(?:nguồn )?kinh phí [^.]{0,60}?(?:ngân sách|dự toán|nguồn|bố trí))"));
    return cues;
  }

  private static Pattern cue(String words) {
    return Pattern.compile(
        "(?iu)^(?:theo (?:đó|kế hoạch)[^,]{0,60}, |trong đó, |cụ thể, |kế hoạch nêu rõ,? |kế hoạch (?:xác định|đề ra)(?: rõ)? |theo kế hoạch,? )?"
            + words);
  }

  private @Nullable Topic sentence(String sentence, Paragraph paragraph) {
    for (Map.Entry<Topic, Pattern> cue : CUES.entrySet()) {
      Matcher told = cue.getValue().matcher(sentence);
      if (told.find()) {
        take(cue.getKey(), sentence.substring(told.end()), paragraph);
        return cue.getKey();
      }
    }
    asked(sentence, paragraph);
    return null;
  }

  private void take(Topic topic, String text, Paragraph paragraph) {
    List<Found> parts =
        Stream.of(text.split("\\s*;\\s*(?:và\\s+)?", -1))
            .map(Words::withoutEnd)
            .filter(part -> !part.isEmpty())
            .map(part -> Found.of(part, paragraph.at(), LIKELY))
            .toList();
    add(topic, topic == Topic.AUDIENCE ? parts.stream().flatMap(Audiences::in).toList() : parts);
  }

  private void add(Topic topic, List<Found> found) {
    items.computeIfAbsent(topic, _ -> new ArrayList<>()).addAll(found);
  }

  private void asked(String sentence, Paragraph paragraph) {
    Matcher asks = ASKS.matcher(sentence);
    if (!asks.find()) {
      return;
    }
    Sentences.of(sentence.substring(asks.end()))
        .flatMap(clause -> UnitWords.subject(clause).stream())
        .map(
            subject ->
                new FoundDuties(
                    subject.unit(),
                    List.of(Found.of(subject.task(), paragraph.at(), LIKELY)),
                    paragraph.at(),
                    LIKELY))
        .forEach(duties::add);
  }

  List<Found> items(Topic topic) {
    return List.copyOf(items.getOrDefault(topic, List.of()));
  }

  List<FoundDuties> duties() {
    return List.copyOf(duties);
  }
}
