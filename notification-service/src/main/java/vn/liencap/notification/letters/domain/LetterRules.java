package vn.liencap.notification.letters.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.lateness.domain.LateUnit;

/** Who may do what with a letter, and when. */
final class LetterRules {
  private static final String NOBODY_LATE = "nobody-late";

  private LetterRules() {}

  static LetterDecision decide(Letter letter, LetterCommand command, Actor actor, Instant now) {
    return switch (command) {
      case LetterCommand.Write write -> write(letter, write, actor, now);
      case LetterCommand.Renew renew -> renew(letter, renew, actor, now);
      case LetterCommand.Sign sign -> sign(letter, sign, actor, now);
      case LetterCommand.Dispatch dispatch -> dispatch(letter, dispatch, actor, now);
      case LetterCommand.Discard _ -> discard(letter, actor);
    };
  }

  /** What somebody may do with the letter as it is. */
  static Set<LetterDeed> allowed(Letter letter, Actor actor) {
    Set<LetterDeed> allowed = EnumSet.noneOf(LetterDeed.class);
    boolean draft = letter.status() == LetterStatus.DRAFT;
    if (draft && isOf(letter, actor, Role.OFFICER, Role.HEAD)) {
      allowed.addAll(Set.of(LetterDeed.WRITTEN, LetterDeed.RENEWED, LetterDeed.DISCARDED));
    }
    if (draft && isOf(letter, actor, Role.HEAD)) {
      allowed.add(LetterDeed.SIGNED);
    }
    if (!letter.isDispatched()
        && isOf(letter, actor, Role.CLERK)
        && (!draft || actor.hasAny(Role.HEAD))) {
      allowed.add(LetterDeed.DISPATCHED);
    }
    return allowed;
  }

  private static boolean isOf(Letter letter, Actor actor, Role... roles) {
    return actor.unit().equals(letter.issuer()) && actor.hasAny(roles);
  }

  private static LetterDecision write(
      Letter letter, LetterCommand.Write write, Actor actor, Instant now) {
    if (!isOf(letter, actor, Role.OFFICER, Role.HEAD)) {
      return notTheirsToWrite();
    }
    if (letter.status() != LetterStatus.DRAFT) {
      return noDraft();
    }
    List<LateUnit> kept =
        letter.units().stream().filter(unit -> write.keep().contains(unit.unit())).toList();
    return kept.isEmpty()
        ? LetterRefusal.notValid("units", "Công văn phải còn ít nhất một đơn vị để đôn đốc.")
        : new LetterDecision.Accepted(letter.written(write.text(), kept, letter.asOf(), now));
  }

  private static LetterDecision renew(
      Letter letter, LetterCommand.Renew renew, Actor actor, Instant now) {
    if (!isOf(letter, actor, Role.OFFICER, Role.HEAD)) {
      return notTheirsToWrite();
    }
    if (letter.status() != LetterStatus.DRAFT) {
      return noDraft();
    }
    List<LateUnit> left = stillLate(letter, renew.now());
    return left.isEmpty()
        ? nobodyLate()
        : new LetterDecision.Accepted(letter.written(letter.text(), left, renew.today(), now));
  }

  /** Of what the units owe by now only that which stands in the letter; nobody is added. */
  private static List<LateUnit> stillLate(Letter letter, List<LateUnit> now) {
    Map<UnitId, LateUnit> owing =
        now.stream().collect(Collectors.toMap(LateUnit::unit, unit -> unit));
    return letter.units().stream()
        .flatMap(
            unit ->
                Stream.ofNullable(owing.get(unit.unit())).map(today -> today.owing(unit.refs())))
        .filter(unit -> !unit.duties().isEmpty())
        .toList();
  }

  private static LetterDecision sign(
      Letter letter, LetterCommand.Sign sign, Actor actor, Instant now) {
    if (!isOf(letter, actor, Role.HEAD)) {
      return LetterRefusal.notYours("Chỉ lãnh đạo của đơn vị được ký công văn này.");
    }
    return switch (letter.status()) {
      case DRAFT ->
          sign.late() ? new LetterDecision.Accepted(letter.signed(actor, now)) : nobodyLate();
      case SIGNED ->
          LetterRefusal.notNow("signed", "Công văn đã được ký. Văn thư có thể cấp số và gửi đi.");
      case DISPATCHED -> gone(letter);
    };
  }

  private static LetterDecision dispatch(
      Letter letter, LetterCommand.Dispatch order, Actor actor, Instant now) {
    if (!isOf(letter, actor, Role.CLERK)) {
      return LetterRefusal.notYours("Chỉ văn thư của đơn vị được cấp số và gửi công văn này.");
    }
    if (letter.isDispatched()) {
      return gone(letter);
    }
    // Signing and numbering are one click where one person does both.
    boolean signs = letter.status() == LetterStatus.DRAFT;
    if (signs && !actor.hasAny(Role.HEAD)) {
      return LetterRefusal.notNow(
          "not-signed", "Công văn chưa được lãnh đạo ký nên chưa cấp số được.");
    }
    if (signs && !order.late()) {
      return nobodyLate();
    }
    if (order.date().isAfter(order.today())) {
      return LetterRefusal.notValid(
          "date", "Ngày của công văn không được sau ngày hôm nay. Hãy sửa lại ngày.");
    }
    Letter signed = signs ? letter.signed(actor, now) : letter;
    return new LetterDecision.Accepted(signed.dispatched(order, letter.sequence() + 1, now));
  }

  private static LetterDecision discard(Letter letter, Actor actor) {
    if (!isOf(letter, actor, Role.OFFICER, Role.HEAD)) {
      return notTheirsToWrite();
    }
    return letter.status() == LetterStatus.DRAFT ? new LetterDecision.Accepted(letter) : noDraft();
  }

  private static LetterDecision notTheirsToWrite() {
    return LetterRefusal.notYours("Chỉ chuyên viên và lãnh đạo của đơn vị soạn công văn này.");
  }

  private static LetterDecision noDraft() {
    return LetterRefusal.notNow(
        "not-draft", "Công văn đã ký hoặc đã gửi nên không sửa, không xóa được nữa.");
  }

  private static LetterDecision gone(Letter letter) {
    return LetterRefusal.notNow("dispatched", "Công văn đã gửi đi, số " + letter.number() + ".");
  }

  private static LetterDecision nobodyLate() {
    return LetterRefusal.notNow(
        NOBODY_LATE, "Không còn đơn vị nào trong công văn quá hạn. Hãy xóa dự thảo này.");
  }
}
