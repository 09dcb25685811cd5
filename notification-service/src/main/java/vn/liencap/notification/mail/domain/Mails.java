package vn.liencap.notification.mail.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mails that wait, and a log of those that ended. */
public interface Mails {

  /** Lets mails wait to be sent; those that wait already or have ended are left alone. */
  void queue(List<Mail> mails);

  /** Ids of mails that may be claimed now, those that wait longest first. */
  List<String> claimable(Instant now, int limit);

  /**
   * Takes a mail for oneself for a while, before it is sent; empty when another was faster. Whoever
   * dies with it loses it when the lease is over.
   */
  Optional<WaitingMail> claim(String id, Instant now, Duration lease);

  /** True when the mail has ended, but whoever ended it could not say so to the queue. */
  boolean hasEnded(String id);

  /** Logs how a mail ended and takes it out of the queue. */
  void end(Mail mail, MailOutcome outcome, String reason, Instant at);

  /** Lets a mail wait for its next attempt. */
  void retry(WaitingMail mail, Instant notBefore, String reason);

  /** Gives a claimed mail back as if it had never been claimed. */
  void giveBack(WaitingMail mail, Instant now);

  /** How many wait. */
  long waiting();
}
