package vn.liencap.notification.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.liencap.notification.mail.MailServer.AddressRefusedException;
import vn.liencap.notification.mail.MailServer.MailNotSentException;
import vn.liencap.notification.mail.MailServer.MailServerUnavailableException;
import vn.liencap.notification.mail.domain.MailOutcome;
import vn.liencap.notification.mail.domain.Mails;
import vn.liencap.notification.mail.domain.WaitingMail;
import vn.liencap.notification.people.domain.Contacts;

/**
 * Sends what waits. A mail is claimed before it is sent, so that of several instances one sends it;
 * what an instance dies with is sent by another when the lease is over, under the same Message-ID.
 */
@Component
class MailDispatch {
  private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int AT_ONCE = 100;

  private final Mails mails;
  private final Contacts contacts;
  private final MailServer server;
  private final MeterRegistry meters;
  private final Clock clock;

  MailDispatch(
      Mails mails, Contacts contacts, MailServer server, MeterRegistry meters, Clock clock) {
    this.mails = mails;
    this.contacts = contacts;
    this.server = server;
    this.meters = meters;
    this.clock = clock;
    Gauge.builder("liencap.mails.waiting", mails, Mails::waiting).register(meters);
    // From the start, so that a rate is there to be looked at before the first mail ends.
    for (MailOutcome outcome : MailOutcome.values()) {
      var _ = ended(outcome);
    }
  }

  private Counter ended(MailOutcome outcome) {
    return meters.counter("liencap.mails.ended", "outcome", outcome.name());
  }

  /** Sends all that waits and may be sent now; stops when the server is left alone for a while. */
  void sendWaiting() {
    try {
      List<String> ids = mails.claimable(clock.instant(), AT_ONCE);
      while (!ids.isEmpty()) {
        ids.forEach(id -> mails.claim(id, clock.instant(), LEASE).ifPresent(this::send));
        ids = mails.claimable(clock.instant(), AT_ONCE);
      }
    } catch (MailServerUnavailableException e) {
      log.warn("{} mails wait for the mail server", mails.waiting());
    }
  }

  private void send(WaitingMail waiting) {
    if (mails.hasEnded(waiting.mail().id())) {
      end(waiting, MailOutcome.SENT, "");
      return;
    }
    Optional<String> address = contacts.emailOf(waiting.mail().person());
    if (address.isEmpty()) {
      end(waiting, MailOutcome.DROPPED, "no address");
      return;
    }
    send(waiting, address.get());
  }

  private void send(WaitingMail waiting, String address) {
    try {
      server.send(waiting.mail(), address);
      end(waiting, MailOutcome.SENT, "");
    } catch (AddressRefusedException e) {
      end(waiting, MailOutcome.REFUSED, String.valueOf(e.getMessage()));
    } catch (MailServerUnavailableException e) {
      mails.giveBack(waiting, clock.instant());
      throw e;
    } catch (MailNotSentException e) {
      meters.counter("liencap.mails.failed").increment();
      mails.retry(waiting, waiting.nextAttempt(clock.instant()), String.valueOf(e.getMessage()));
    }
  }

  private void end(WaitingMail waiting, MailOutcome outcome, String reason) {
    mails.end(waiting.mail(), outcome, reason, clock.instant());
    ended(outcome).increment();
  }
}
