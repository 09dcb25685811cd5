package vn.liencap.activity.progress.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.activity.progress.Step;
import vn.liencap.contracts.Id;

/** A step as it is stored; the sequence of its activity is its name. */
public record StepDocument(@BsonId String id, String activity, long sequence, Step step) {
  public static final String COLLECTION = "steps";

  static StepDocument from(Step step) {
    String activity = step.activity().value();
    return new StepDocument(
        activity + Id.SEPARATOR + step.sequence(), activity, step.sequence(), step);
  }
}
