package vn.liencap.activity.messages.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.messages.Proposing;
import vn.liencap.contracts.Actor;

/** Takes a message, or a letter, and answers with the activities it may be about; nothing stays. */
@RestController
@RequestMapping("/api/activities/proposals")
class MessageController {
  private static final int LONGEST = 10_000;

  private final Proposing proposing;

  MessageController(Proposing proposing) {
    this.proposing = proposing;
  }

  /** A message as it was pasted. */
  record Message(
      @NotBlank(message = "Hãy dán nội dung tin nhắn.")
          @Size(
              max = LONGEST,
              message = "Tin nhắn dài quá 10.000 ký tự. Hãy dán phần nói về việc đã làm.")
          String text) {}

  @PostMapping
  Proposing.Proposals propose(@Valid @RequestBody Message message, Actor actor) {
    return proposing.of(message.text(), actor);
  }

  /** A letter as a file: Word, PDF, OpenDocument or plain text. */
  @PostMapping("/letter")
  Proposing.Proposals read(
      @RequestParam(defaultValue = "") String name,
      @RequestBody(required = false) byte @Nullable [] file,
      Actor actor) {
    return proposing.ofLetter(name, file == null ? new byte[0] : file, actor);
  }
}
