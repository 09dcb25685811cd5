package vn.liencap.activity.progress.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.activity.progress.Step;
import vn.liencap.contracts.Id;

/**
 * A step as it is stored; the sequence of its activity is its name. What follows from a plan or a
 * merger is told again whenever that comes again, at whatever sequence: it is kept once.
 */
public record StepDocument(@BsonId String id, String activity, long sequence, Step step) {
  public static final String COLLECTION = "steps";

  static StepDocument from(Step step) {
    String activity = step.activity().value();
    String name =
        switch (step.kind()) {
          case WITHDRAWN, PASSED_ON -> step.kind().name();
          default -> Long.toString(step.sequence());
        };
    return new StepDocument(activity + Id.SEPARATOR + name, activity, step.sequence(), step);
  }
}
