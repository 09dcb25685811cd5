package vn.liencap.notification.feeds.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.notification.deliveries.DeliverySettings;
import vn.liencap.notification.feeds.OwnFeed;
import vn.liencap.notification.feeds.ReadFeed;
import vn.liencap.runtime.ProblemException;

/** A person's calendar feed: its address, and the file behind it, for which nobody signs in. */
@RestController
class FeedController {
  private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

  private final OwnFeed own;
  private final ReadFeed feed;
  private final DeliverySettings links;

  FeedController(OwnFeed own, ReadFeed feed, DeliverySettings links) {
    this.own = own;
    this.feed = feed;
    this.links = links;
  }

  /** Where the caller's feed is; null when there is none. */
  record FeedView(@Nullable String address) {}

  @GetMapping("/api/feeds")
  FeedView get(Actor actor) {
    return new FeedView(own.tokenOf(actor).map(this::addressOf).orElse(null));
  }

  /** Makes the caller's feed, or gives it another address. */
  @PostMapping("/api/feeds")
  FeedView renew(Actor actor) {
    return new FeedView(addressOf(own.renew(actor)));
  }

  /** Ends the caller's feed; again changes nothing. */
  @DeleteMapping("/api/feeds")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Actor actor) {
    own.end(actor);
  }

  private String addressOf(String token) {
    return links.address("/lich/" + token + ".ics");
  }

  /** The file; 304 while it is still the one the caller has. */
  @GetMapping("/api/calendars/{token}")
  ResponseEntity<byte[]> file(@PathVariable String token) {
    Optional<byte[]> file =
        feed.by(token).map(deadlines -> CalendarFile.of(deadlines, links).getBytes(UTF_8));
    byte[] bytes =
        file.orElseThrow(
            () -> ProblemException.notFound("Địa chỉ lịch này không còn dùng. Hãy lấy lại."));
    // Spring compares the tag with If-None-Match and answers 304 by itself.
    return ResponseEntity.ok()
        .eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"lien-cap.ics\"")
        .contentType(CALENDAR)
        .body(bytes);
  }
}
