package vn.liencap.activity.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * How much a message speaks of each of some titles: the cosine of their words and pairs of words,
 * of which those count most that few of the titles hold. What no title holds does not count, so
 * that a long message is not less like.
 */
final class Likeness {
  private static final CosineSimilarity SIMILARITY = new CosineSimilarity();
  private static final double SCALE = 100;

  private final Map<String, Integer> weights = new HashMap<>();
  private final Map<CharSequence, Integer> message;

  /**
   * @param titles folded: small, without diacritics and punctuation
   * @param message folded likewise
   */
  Likeness(Collection<String> titles, String message) {
    Map<String, Integer> held = new HashMap<>();
    titles.forEach(
        title ->
            terms(title).stream().distinct().forEach(term -> held.merge(term, 1, Integer::sum)));
    held.forEach(
        (term, count) ->
            weights.put(
                term, (int) Math.round(SCALE * (1 + Math.log((double) titles.size() / count)))));
    this.message = vector(message);
  }

  /** 0 to 1. */
  double of(String title) {
    Map<CharSequence, Integer> words = vector(title);
    return words.isEmpty() || message.isEmpty() ? 0 : SIMILARITY.cosineSimilarity(words, message);
  }

  private Map<CharSequence, Integer> vector(String text) {
    Map<CharSequence, Integer> vector = new HashMap<>();
    for (String term : terms(text)) {
      Integer weight = weights.get(term);
      if (weight != null) {
        vector.put(term, weight);
      }
    }
    return vector;
  }

  private static List<String> terms(String folded) {
    List<String> words = List.of(folded.split(" ", -1));
    List<String> terms = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      terms.add(words.get(i - 1) + " " + words.get(i));
    }
    return terms;
  }
}
