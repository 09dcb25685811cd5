package vn.liencap.portal.pages.ladders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.LadderView;

/** A ladder in words, as somebody would say it. */
@Component("ladderWords")
class LadderWords {
  private final Words words;

  LadderWords(Words words) {
    this.words = words;
  }

  /** {@code trước 14, 7, 3, 1 ngày; đúng ngày; rồi 2 ngày một lần; báo lãnh đạo sau ...}. */
  public String say(LadderView ladder) {
    List<String> said = new ArrayList<>();
    String before =
        ladder.before().stream()
            .filter(days -> days > 0)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    if (!before.isEmpty()) {
      said.add(words.say("ladder.before", before));
    }
    if (ladder.before().contains(0)) {
      said.add(words.say("ladder.onDay"));
    }
    if (ladder.every() > 0) {
      said.add(words.say("ladder.every", String.valueOf(ladder.every())));
    }
    if (ladder.headAfter() != null) {
      said.add(words.say("ladder.head", ladder.headAfter().toString()));
    }
    if (ladder.superiorAfter() != null) {
      said.add(words.say("ladder.superior", ladder.superiorAfter().toString()));
    }
    return said.isEmpty() ? words.say("ladder.never") : String.join("; ", said);
  }
}
