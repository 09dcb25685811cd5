package vn.liencap.activity.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.directory.AddressingKeys;
import vn.liencap.directory.VietnameseText;

/**
 * An activity as it is stored; its {@code outbox} is written and pulled beside it.
 *
 * @param coordinatingKeys whom the coordinating parties mean, for lists of "what we take part in"
 * @param search the title without diacritics
 */
@Document(ActivityDocument.COLLECTION)
record ActivityDocument(
    @Id String id,
    ActivityState state,
    @Nullable Rhythm evidence,
    List<Party> coordinating,
    List<String> coordinatingKeys,
    @Nullable LocalDate percentOn,
    List<ProgressEntry> recent,
    List<String> answered,
    String search) {

  static final String COLLECTION = "activities";

  static ActivityDocument from(Activity activity) {
    var keys = new TreeSet<String>();
    activity.coordinating().forEach(party -> keys.addAll(AddressingKeys.of(party)));
    return new ActivityDocument(
        activity.state().id().value(),
        activity.state(),
        activity.evidence(),
        activity.coordinating(),
        List.copyOf(keys),
        activity.percentOn(),
        activity.recent(),
        activity.answered(),
        VietnameseText.folded(activity.state().title()));
  }

  Activity toActivity() {
    return new Activity(state, evidence, coordinating, percentOn, recent, answered);
  }
}
