package vn.liencap.reporting.templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.templates.domain.Content;
import vn.liencap.reporting.templates.domain.Deciding;
import vn.liencap.reporting.templates.domain.Refusal;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;

/** Templates are made, written on, published and retired by the unit that asks. */
@Service
public class TemplateDesk {
  private static final int ATTEMPTS = 20;

  private final Templates templates;
  private final Rights rights;
  private final UnitDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TemplateDesk(
      Templates templates,
      Rights rights,
      UnitDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.templates = templates;
    this.rights = rights;
    this.directory = directory;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {
    /** It is done, now or before. */
    record Done(Template template) implements Outcome {}

    /** It is refused. */
    record Refused(Refusal refusal) implements Outcome {}

    /** There is no such template. */
    record Missing() implements Outcome {}

    /** Somebody else changed it meanwhile. */
    record Stale() implements Outcome {}
  }

  /** Makes a template; making it again under its id gives the one that is there. */
  public Outcome create(String id, ProgrammeId programme, Content content, Actor actor) {
    var fresh = new Template(id, programme, actor.unit(), content, List.of(), false, 1);
    return switch (deciding(actor).create(fresh)) {
      case Deciding.Answer.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Deciding.Answer.Taken(var template) ->
          templates.insert(template) ? new Outcome.Done(template) : known(template);
    };
  }

  private Outcome known(Template fresh) {
    return templates
        .find(fresh.id())
        .filter(known -> known.owner().equals(fresh.owner()))
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(
            () ->
                new Outcome.Refused(
                    new Refusal.NotNow("id-taken", "Mã biểu mẫu đã được dùng. Hãy chọn mã khác.")));
  }

  /** Writes on the draft. */
  public Outcome write(String id, Content content, Actor actor, long seen) {
    return change(id, seen, actor, (deciding, template) -> deciding.write(template, content));
  }

  /** Publishes the draft; reports of periods to come are opened with it. */
  public Outcome publish(String id, Actor actor, @Nullable Long seen) {
    Outcome outcome = change(id, seen, actor, Deciding::publish);
    if (outcome instanceof Outcome.Done(var template)) {
      events.publishEvent(new TemplatePublished(template.id()));
    }
    return outcome;
  }

  /** Takes it out of use. */
  public Outcome retire(String id, Actor actor, @Nullable Long seen) {
    return change(id, seen, actor, Deciding::retire);
  }

  private Outcome change(
      String id,
      @Nullable Long seen,
      Actor actor,
      BiFunction<Deciding, Template, Deciding.Answer> command) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Template> found = templates.find(id).filter(template -> maySee(template, actor));
      if (found.isEmpty()) {
        return new Outcome.Missing();
      }
      Template before = found.get();
      Optional<Outcome> outcome = attempt(before, command.apply(deciding(actor), before), seen);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.Stale();
  }

  /** Empty when somebody else was faster. */
  private Optional<Outcome> attempt(Template before, Deciding.Answer answer, @Nullable Long seen) {
    return switch (answer) {
      case Deciding.Answer.Refused(var refusal) -> Optional.of(new Outcome.Refused(refusal));
      case Deciding.Answer.Taken(var after) when after.equals(before) ->
          Optional.of(new Outcome.Done(before));
      case Deciding.Answer.Taken _ when seen != null && seen != before.sequence() ->
          Optional.of(new Outcome.Stale());
      case Deciding.Answer.Taken(var after) ->
          templates.replace(before, after)
              ? Optional.of(new Outcome.Done(after))
              : Optional.empty();
    };
  }

  /** True when the actor may read it: their own, and published ones of units above and below. */
  public boolean maySee(Template template, Actor actor) {
    boolean published = !template.versions().isEmpty();
    return rights.isOwn(actor, template.owner())
        || (published
            && (rights.maySee(actor, template.owner())
                || directory.isWithin(actor.unit(), template.owner(), LocalDate.now(clock))));
  }

  /** True when it is the actor's to change. */
  public boolean mayChange(Template template, Actor actor) {
    return deciding(actor).mayChange(template);
  }

  private Deciding deciding(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Level level =
        directory.atOrLatest(actor.unit(), today).map(UnitView::level).orElse(Level.OFFICE);
    return new Deciding(actor, level, directory.hasChildren(actor.unit(), today), today);
  }
}
